package kring.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.report.Letterhead;
import picocli.CommandLine.Option;

/** The options by which every feature command says in what form, to where, and for whom it speaks. */
final class Output {
    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    @Option(names = "--for", paramLabel = "AUDIENCE")
    private String readers;

    /** For the circle, unless told otherwise. */
    Output() {
        this(Audience.CIRCLE);
    }

    /** For an audience, unless told otherwise. */
    Output(Audience usual) {
        this.readers = usual.code();
    }

    /**
     * For whom the command speaks.
     *
     * @throws UserError when it is for a member who is not in the circle
     */
    Audience audience(Opened circle) {
        Audience audience = Audience.of(readers);
        if (audience.kind() == Audience.Kind.MEMBER
                && !circle.snapshot().members().containsKey(readers)) {
            throw UserError.near("no-audience", readers, audiences(circle));
        }
        return audience;
    }

    private static List<String> audiences(Opened circle) {
        return Stream.concat(
                        Stream.of(Audience.CIRCLE, Audience.FACILITATOR, Audience.NETWORK)
                                .map(Audience::code),
                        circle.snapshot().members().keySet().stream())
                .toList();
    }

    /** What the documents of this run have in common. */
    Letterhead letterhead(Opened circle) {
        return circle.letterhead(audience(circle));
    }

    /** Whether it speaks as a Word document, which is handed out on paper. */
    boolean isWord() {
        return format == Format.DOCX;
    }

    /** Whether it is text that is asked for. */
    boolean isText() {
        return format == Format.TEXT;
    }

    /** Whether it goes to a file. */
    boolean isToFile() {
        return file != null;
    }

    /** Writes bytes to where the output goes. */
    void write(Kring kring, byte[] bytes) {
        if (file == null) {
            kring.surroundings().out().write(bytes, 0, bytes.length);
        } else {
            Saving.one(kring.surroundings().here().resolve(file), bytes);
        }
    }

    /** Renders what a command has to say: the result itself as JSON, sheets as a workbook, else the report. */
    void say(Kring kring, Opened circle, Answer answer) {
        Rendering rendering = new Rendering(kring, circle);
        byte[] bytes = switch (format) {
            case JSON -> rendering.json(answer.command(), answer.result());
            case ICS -> rendering.calendar(answer.appointment().get());
            case XLSX -> rendering.of(answer.sheets().get(), format, file == null);
            case TEXT, MARKDOWN, HTML, DOCX -> rendering.of(answer.report().get(), format, file == null);
        };
        if (file == null && format.isBinary() && kring.surroundings().columns().isPresent()) {
            throw new UserError("binary", format.name().toLowerCase(Locale.ROOT));
        }
        write(kring, bytes);
    }
}
