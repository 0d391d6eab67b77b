package kring.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.write.OwnFile;
import kring.report.calendar.CalendarRenderer;
import kring.report.document.Appointment;
import kring.report.document.Report;
import kring.report.excel.ExcelRenderer;
import kring.report.html.HtmlRenderer;
import kring.report.json.JsonRenderer;
import kring.report.markdown.MarkdownRenderer;
import kring.report.terminal.TerminalRenderer;
import kring.report.word.WordRenderer;
import kring.report.word.look.UnusableStyle;
import org.jspecify.annotations.Nullable;

/** Turns reports into bytes; each renderer, and the libraries behind it, is only touched when it is asked for. */
public final class Rendering {
    /** Where a circle keeps the document whose look its Word files take. */
    public static final String STYLE = "templates/style.docx";

    private static final int WIDTH_OF_A_FILE = 100;
    private static final int LARGEST_STYLE = 20_000_000;
    private static final int MEGABYTE = 1_000_000;
    /** Beyond this a letter with a few papers does not reach everybody. */
    private static final int HEAVY = 2 * MEGABYTE;

    private final RootCommand kring;
    private final @Nullable OpenCircle circle;
    private @Nullable WordRenderer word;

    /**
     * Renders for a circle, in its look.
     *
     * @param circle null for what is of no circle in particular
     */
    public Rendering(RootCommand kring, @Nullable OpenCircle circle) {
        this.kring = kring;
        this.circle = circle;
    }

    byte[] json(String command, Record result) {
        JsonRenderer json = new JsonRenderer();
        return utf8(
                circle == null
                        ? json.render(command, result)
                        : json.render(command, circle.snapshot().circle().name(), result));
    }

    /** The bytes of a report in a format; text for the screen is as wide as that, and in colour where that shows it. */
    byte[] of(Report report, Format format, boolean onScreen) {
        return switch (format) {
            case TEXT ->
                utf8(new TerminalRenderer(
                                onScreen ? kring.console().width() : WIDTH_OF_A_FILE,
                                onScreen && kring.console().colours())
                        .render(report));
            case MARKDOWN -> utf8(new MarkdownRenderer().render(report));
            case HTML -> utf8(new HtmlRenderer().render(report));
            case DOCX -> word(report);
            case XLSX -> new ExcelRenderer().render(report);
            case ICS -> throw new IllegalArgumentException("a calendar is made of an appointment, not of a report");
            case JSON -> throw new IllegalArgumentException("JSON is made of the result, not of its report");
        };
    }

    /** The bytes of a page of screens, to be projected. */
    public byte[] room(Report report) {
        return utf8(new HtmlRenderer().screens(report));
    }

    /** The bytes of a calendar file. */
    public byte[] calendar(Appointment appointment) {
        return utf8(new CalendarRenderer().render(appointment));
    }

    private byte[] word(Report report) {
        try {
            return word().render(report);
        } catch (UnusableStyle e) {
            throw new UserError("style", STYLE, e.problem().code(), e.part());
        }
    }

    /** One for all, also where several are rendered at a time. */
    private synchronized WordRenderer word() {
        if (word == null) {
            Optional<byte[]> style = style();
            word = new WordRenderer(style);
            int size = circle == null || style.isEmpty()
                    ? 0
                    : word.lookSize(circle.phrases().language());
            if (circle != null && size > HEAVY) {
                kring.console().warn(circle.phrases().say("style.heavy", STYLE, size / MEGABYTE));
            }
        }
        return word;
    }

    /** The facilitator's own look, where the circle has one. */
    private Optional<byte[]> style() {
        if (circle == null) {
            return Optional.empty();
        }
        try {
            return OwnFile.read(circle.folder(), STYLE, LARGEST_STYLE);
        } catch (IOException e) {
            throw new UserError("style", STYLE, UnusableStyle.Problem.NOT_WORD.code(), "");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
