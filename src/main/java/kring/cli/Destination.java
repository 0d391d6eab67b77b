package kring.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options by which a command says in what form and to where it speaks. */
class Destination {
    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

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
            kring.saving().one(kring.surroundings().here().resolve(file), bytes);
        }
    }

    /** Renders what a command has to say: the result itself as JSON, sheets as a workbook, else the report. */
    void say(Kring kring, Opened circle, Answer answer) {
        say(kring, new Rendering(kring, circle), answer);
    }

    /** Renders what a command has to say of no circle in particular. */
    void say(Kring kring, Answer answer) {
        say(kring, new Rendering(kring, null), answer);
    }

    private void say(Kring kring, Rendering rendering, Answer answer) {
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
