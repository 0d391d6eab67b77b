package kring.cli.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kring.cli.output.WritingCommand;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.folder.load.FileTree;
import kring.folder.privacy.Forgetting;
import kring.folder.state.ChangeSet;
import kring.folder.state.SentLog;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.reminders.SentKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring member forget ID}: a pseudonym in the place of a person, and nothing personal behind it. */
@Command(name = "forget")
final class MemberForgetCommand extends WritingCommand {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    @Parameters(paramLabel = "MEMBER")
    private String id;

    @Option(names = "--yes")
    private boolean yes;

    @Override
    protected int write() throws IOException {
        RootCommand kring = kring();
        OpenCircle circle = open();
        Member member = circle.member(id);
        if (!isDry() && !yes && kring().context().columns().isEmpty()) {
            throw new UserError("forget-unasked", id);
        }
        Forgetting.Plan plan = Forgetting.plan(circle.loaded(), circle.tree(), member, circle.today(), words(circle));
        FileTree planned = plan.in(circle.tree());
        OpenCircle.requireValid(circle.tree(), planned);
        ForgetSummary summary = new ForgetSummary(circle, member, plan, planned);
        kring().console().tell(summary.changes());
        if (isDry()) {
            kring.saving().commit(circle.tree(), changes(plan));
            return ExitStatus.DONE;
        }
        if (!yes && !isConfirmed(kring().context(), circle.phrases().say("forget.ask", id))) {
            throw new UserError("forget-not");
        }
        forget(circle, plan);
        kring().console().tell(summary.remains());
        return ExitStatus.DONE;
    }

    private static ChangeSet changes(Forgetting.Plan plan) {
        return new ChangeSet(plan.written(), plan.gone());
    }

    /** Whether the id is typed at the terminal, for this cannot be undone; anything else, and the end of the input, is no. */
    private boolean isConfirmed(ProcessContext context, String question) throws IOException {
        context.out().flush();
        context.err().print(question + " ");
        context.err().flush();
        BufferedReader typed = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
        String line = typed.readLine();
        return line != null && line.strip().equals(id);
    }

    /** What stands in files is in the circle's own language, whatever is spoken now. */
    private static Forgetting.Words words(OpenCircle circle) {
        Phrases phrases =
                new Phrases(Language.of(circle.snapshot().circle().language()).orElseThrow());
        return new Forgetting.Words(number -> phrases.say("forget.name", number), phrases.say("forget.erased"));
    }

    /**
     * What was said goes before the files: what is said twice does no harm, and a key that stays behind would name them.
     * Until the files are done, no reminder is said, for it would bring such a key back.
     */
    private void forget(OpenCircle circle, Forgetting.Plan plan) {
        RootCommand kring = kring();
        try (SentLog log = SentLog.open(kring().context().disk(), circle.folder(), LOCK_TIMEOUT)) {
            Saving.requireUnchanged(circle.tree());
            Set<String> keys = SentKeys.about(id, log.keys());
            if (!keys.isEmpty()) {
                log.prepare(List.of(), keys);
                log.commit();
            }
            kring().saving().commit(circle.tree(), changes(plan));
        } catch (SentLog.Busy e) {
            throw new UserError("remind-busy", circle.folder());
        } catch (IOException e) {
            throw Saving.failed(circle.folder(), e);
        }
    }
}
