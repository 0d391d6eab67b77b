package kring.cli.create;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.GitErrors;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.git.Clone;
import kring.folder.git.GitFailure;
import kring.folder.load.CircleFolders;
import kring.folder.load.ObservedTree;
import kring.folder.state.ChangeSet;
import kring.language.Phrases;
import kring.scaffold.SchemaFiles;
import picocli.CommandLine.Command;

/** {@code kring new git}: lets git check and merge the circles here, and a code host check them. */
@Command(name = "git")
final class NewGitCommand extends WritingCommand {
    @Override
    protected int write() {
        RootCommand kring = kring();
        Path around = CircleFolders.real(kring.around());
        SortedSet<Path> circles = CircleFolders.below(List.of(around));
        if (circles.isEmpty()) {
            throw new UserError("overview-none", around);
        }
        Clone clone = clone(around);
        Phrases phrases = new Phrases(kring().languageOf(circles.first()));
        SortedSet<Path> own = new TreeSet<>(circles);
        own.removeIf(circle -> !isIn(clone, circle));
        own.stream()
                .map(ObservedTree::new)
                .forEach(circle -> kring().saving().commit(circle, ChangeSet.writing(SchemaFiles.of(circle))));
        new GitSetup(kring, phrases, clone).of(own);
        circles.stream()
                .filter(circle -> !own.contains(circle))
                .forEach(circle -> kring().console().warn(phrases.say("git.other-repository", circle)));
        return ExitStatus.DONE;
    }

    /** Whether a circle is in this clone, and not in one that lies within it. */
    private static boolean isIn(Clone clone, Path circle) {
        try {
            return Clone.around(circle).top().equals(clone.top());
        } catch (GitFailure e) {
            return false;
        }
    }

    private static Clone clone(Path folder) {
        try {
            return Clone.around(folder);
        } catch (GitFailure e) {
            throw e.kind() == GitFailure.Kind.ABSENT ? new UserError("needs-git", "kring new git") : GitErrors.of(e);
        }
    }
}
