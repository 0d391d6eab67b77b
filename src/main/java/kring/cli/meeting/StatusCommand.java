package kring.cli.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import kring.cli.meeting.CircleStatus.Line;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.VisibleText;
import kring.report.table.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring status}: where the circle stands, in five lines, and what to type next. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        if (output.audience(circle).kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("status-audience");
        }
        CircleStatus status = CircleStatus.of(circle);
        if (output.isText()) {
            output.write(kring, text(status).getBytes(StandardCharsets.UTF_8));
        } else {
            output.say(
                    kring,
                    circle,
                    new CommandResult(
                            "status", status.result(), () -> report(circle, status), () -> report(circle, status)));
        }
        return ExitStatus.DONE;
    }

    /** The lines with their labels in a column, none wider than the screen. */
    private String text(CircleStatus status) {
        int label = 2
                + status.lines(1).stream()
                        .mapToInt(line -> line.label().length())
                        .max()
                        .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (Line line : status.lines(kring.console().width() - label)) {
            String padded = line.label() + " ".repeat(label - line.label().length());
            text.append(VisibleText.line(padded + line.words())).append('\n');
        }
        return text.toString();
    }

    private Report report(OpenCircle circle, CircleStatus status) {
        Letterhead letterhead = output.letterhead(circle);
        List<Line> lines = status.lines(Integer.MAX_VALUE / 16);
        Columns columns = new Columns(circle.phrases(), "status.column.");
        String title = circle.phrases().say("status.title");
        return letterhead.report(
                title,
                circle.phrases().figures().longDay(circle.today()),
                List.of(new Section(
                        title,
                        Columns.table(
                                "status",
                                lines,
                                columns.text("what", 20, Line::label),
                                columns.text("how", 80, Line::words)))));
    }
}
