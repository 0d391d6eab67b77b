package kring.cli.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.folder.git.ConflictStyle;
import kring.folder.git.MergeFile;
import kring.folder.merge.YamlMerge;
import kring.language.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring merge BASE OURS THEIRS}: joins two versions of a file, as git's merge driver. */
@Command(name = "merge")
public final class MergeCommand extends WritingCommand {
    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS")
    private Path theirs;

    @Option(names = "--path", paramLabel = "PATH")
    private Path path;

    @Option(names = "--marker-size", paramLabel = "SIZE")
    private int markerSize = 7;

    @Override
    protected int write() {
        Optional<MergeFile.Outcome> merged = merged(read(base), read(ours), read(theirs));
        if (merged.isPresent()) {
            kring().saving().writeFile(here(ours), ours.toString(), merged.get().bytes());
        }
        int clashes = merged.map(MergeFile.Outcome::clashes).orElse(1);
        if (clashes > 0) {
            Path file = path == null ? ours : path;
            Phrases phrases = new Phrases(kring().languageOf(file));
            kring().console()
                    .warn(
                            merged.isPresent()
                                    ? phrases.count("merge.clashes", clashes, file)
                                    : phrases.say("merge.no-text", file));
        }
        return clashes == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private Optional<MergeFile.Outcome> merged(byte[] before, byte[] our, byte[] their) {
        try {
            return new YamlMerge(new MergeFile(
                            markerSize, ConflictStyle.of(kring().context().here())))
                    .merge(before, our, their);
        } catch (IOException e) {
            throw new UserError("needs-git", "kring merge");
        }
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(here(file));
        } catch (IOException e) {
            throw Saving.unreadable(file, e);
        }
    }

    private Path here(Path file) {
        return kring().context().here().resolve(file);
    }
}
