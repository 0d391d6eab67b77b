package kring.folder.merge;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kring.folder.edit.PartReader;
import kring.folder.edit.YamlPart;
import kring.folder.git.MergeFile;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Joins two versions of a circle's file: entries by their key, items by their id, remarks with what they belong to. Its
 * answer is never worse than git's own, which is given whenever a version cannot be read.
 */
public final class YamlMerge {
    private final MergeFile git;

    /** By git, where parts cannot be told apart. */
    public YamlMerge(MergeFile git) {
        this.git = git;
    }

    /** A version of the file, taken apart. */
    private record Version(TextFile file, @Nullable Node tree) {
        static final Version NONE = new Version(new TextFile("", "", "\n", true), null);

        /** Empty when it cannot be read; no bytes at all are no version. */
        static Optional<Version> of(byte[] bytes) {
            if (bytes.length == 0) {
                return Optional.of(NONE);
            }
            YamlReader.Reading reading = YamlReader.read(bytes);
            return reading.problems().isEmpty()
                    ? TextFile.of(bytes).map(file -> new Version(file, reading.root()))
                    : Optional.empty();
        }

        @Nullable
        YamlPart part() {
            return tree == null ? null : PartReader.read(file.text());
        }
    }

    /**
     * Joins two versions; empty when one of them is no text.
     *
     * @param base what both were made of; no bytes when there was none
     * @throws IOException when there is no git on this machine, or no room for it to work in
     */
    public Optional<MergeFile.Outcome> merge(byte[] base, byte[] ours, byte[] theirs) throws IOException {
        Optional<Version> before = Version.of(base);
        Optional<Version> our = Version.of(ours).filter(version -> version.tree != null);
        Optional<Version> their = Version.of(theirs).filter(version -> version.tree != null);
        if (before.isEmpty() || our.isEmpty() || their.isEmpty()) {
            return git.merge(base, ours, theirs);
        }
        MergeFile.Outcome parts = byParts(before.get(), our.get(), their.get());
        boolean isVerified = isVerified(parts, before.get(), our.get(), their.get());
        if (isVerified) {
            return Optional.of(parts);
        }
        Optional<MergeFile.Outcome> lines = git.merge(base, ours, theirs);
        boolean isBetter = parts.clashes() == 0
                || lines.filter(outcome -> isVerified(outcome, before.get(), our.get(), their.get()))
                        .isPresent();
        return isBetter ? lines : Optional.of(parts);
    }

    private MergeFile.Outcome byParts(Version base, Version ours, Version theirs) {
        LineMerge lines = new LineMerge(git.markerSize(), git.style());
        LineMerge.Outcome joined = new PartMerge(lines)
                .join(base.part(), Objects.requireNonNull(ours.part()), Objects.requireNonNull(theirs.part()));
        byte[] bytes = TextFile.bytes(joined.lines(), base.file, ours.file, theirs.file);
        return new MergeFile.Outcome(bytes, joined.clashes());
    }

    private static boolean isVerified(MergeFile.Outcome outcome, Version base, Version ours, Version theirs) {
        if (outcome.clashes() > 0) {
            return false;
        }
        YamlReader.Reading reading = YamlReader.read(outcome.bytes());
        return reading.problems().isEmpty()
                && new MergeVerifier(base.tree, ours.tree, theirs.tree, reading.root()).holds();
    }
}
