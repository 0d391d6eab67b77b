package kring.cli.remind;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kring.cli.output.Output;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.Failures;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Audience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring remind [DIR…]}: what is due, each step once; made for cron. */
@Command(name = "remind")
public final class RemindCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Parameters(arity = "0..*", paramLabel = "DIR")
    private List<Path> folders = List.of();

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--eml", paramLabel = "DIR")
    private Path drafts;

    @Option(names = "--to-members")
    private boolean toMembers;

    @Option(names = "--forms")
    private boolean forms;

    @Override
    public Integer call() {
        requireSense();
        kring.writes(dryRun, false);
        int status = remind();
        WritingCommand.tellIfDry(kring);
        return status;
    }

    /** Some options mean nothing beside others, or without them. */
    private void requireSense() {
        if (toMembers && drafts == null) {
            throw new UserError("remind-members");
        }
        if (forms && !toMembers) {
            throw new UserError("remind-forms");
        }
        if (drafts != null && !output.isText()) {
            throw new UserError("remind-listing");
        }
        if (folders.size() > 1 && output.isToFile()) {
            throw new UserError("remind-one-file");
        }
    }

    private int remind() {
        ReminderRun run = new ReminderRun(kring, output, again, new ReminderOutput(kring, output, drafts()));
        if (folders.size() < 2) {
            run.of(folders.isEmpty() ? kring.folder() : kring.folder(folders.get(0)));
            return ExitStatus.DONE;
        }
        return folders.stream()
                .mapToInt(folder -> oneOfSeveral(run, folder))
                .max()
                .orElseThrow();
    }

    private @Nullable DraftsWanted drafts() {
        return drafts == null ? null : new DraftsWanted(kring.context().here().resolve(drafts), toMembers, forms);
    }

    /** A circle that is in trouble does not stop the others, unless nobody can hear of them any more. */
    private int oneOfSeveral(ReminderRun run, Path folder) {
        try {
            run.of(kring.folder(folder));
            return ExitStatus.DONE;
        } catch (RuntimeException e) {
            if (kring.context().out().checkError()) {
                throw e;
            }
            int status = new Failures(kring).tell(folder, e);
            return status == ExitStatus.BUG ? status : ExitStatus.FINDINGS;
        }
    }
}
