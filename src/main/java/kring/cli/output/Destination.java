package kring.cli.output;

import java.nio.file.Path;
import java.util.Locale;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import picocli.CommandLine.Option;

/** The options by which a command says in what form and to where it speaks. */
public class Destination {
    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    /** Whether it is text that is asked for. */
    public boolean isText() {
        return format == Format.TEXT;
    }

    /** Whether it goes to a file. */
    public boolean isToFile() {
        return file != null;
    }

    /** Writes bytes to where the output goes. */
    public void write(RootCommand kring, byte[] bytes) {
        if (file == null) {
            kring.context().out().write(bytes, 0, bytes.length);
        } else {
            kring.saving().writeFile(kring.context().here().resolve(file), bytes);
        }
    }

    /** Renders what a command has to say: the result itself as JSON, sheets as a workbook, else the report. */
    public void say(RootCommand kring, OpenCircle circle, CommandResult result) {
        say(kring, new Rendering(kring, circle), result);
    }

    /** Renders what a command has to say of no circle in particular. */
    public void say(RootCommand kring, CommandResult result) {
        say(kring, new Rendering(kring, null), result);
    }

    private void say(RootCommand kring, Rendering rendering, CommandResult result) {
        byte[] bytes = switch (format) {
            case JSON -> rendering.json(result.command(), result.result());
            case ICS -> rendering.calendar(result.appointment().get());
            case XLSX -> rendering.of(result.sheets().get(), format, file == null);
            case DOCX -> rendering.of(result.paper().get(), format, file == null);
            case TEXT, MARKDOWN, HTML -> rendering.of(result.report().get(), format, file == null);
        };
        if (file == null && format.isBinary() && kring.context().columns().isPresent()) {
            throw new UserError("binary", format.name().toLowerCase(Locale.ROOT));
        }
        write(kring, bytes);
    }
}
