package kring.cli.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kring.cli.run.OpenCircle;
import kring.cli.run.Pager;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import picocli.CommandLine.Option;

/** The options by which a command says in what form and to where it speaks. */
public class Destination {
    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    /**
     * The form that was asked for, or else the one that the file's name promises.
     *
     * @throws UserError when the file's name promises another than was asked for
     */
    private Format format() {
        Format named = file == null ? null : Format.ofName(file).orElse(null);
        if (format == null) {
            return named == null ? Format.TEXT : named;
        }
        if (named != null && !named.mayHold(format)) {
            throw new UserError("format-name", file, format.word(), named.word());
        }
        return format;
    }

    /** Whether it is text that is asked for. */
    public boolean isText() {
        return format() == Format.TEXT;
    }

    /** Whether it goes to a file. */
    public boolean isToFile() {
        return !new OutputFile(file).isStandardOutput();
    }

    /** Writes bytes to where the output goes. */
    public void write(RootCommand kring, byte[] bytes) {
        new OutputFile(file).write(kring, bytes);
    }

    /** Leaves nothing of what an earlier call said, where the output goes to a file. */
    public void clear(RootCommand kring) {
        new OutputFile(file).clear(kring);
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
        Format form = format();
        boolean onScreen = !isToFile();
        byte[] bytes = switch (form) {
            case JSON -> rendering.json(result.command(), result.result());
            case ICS -> rendering.calendar(result.appointment().get());
            case XLSX -> rendering.of(result.sheets().get(), form, onScreen);
            case DOCX -> rendering.of(result.paper().get(), form, onScreen);
            case TEXT, MARKDOWN, HTML -> rendering.of(result.report().get(), form, onScreen);
        };
        if (onScreen && form.isBinary() && kring.context().columns().isPresent()) {
            throw new UserError("binary", form.word());
        }
        if (onScreen && form.isForPeople()) {
            Pager.show(kring, new String(bytes, StandardCharsets.UTF_8));
        } else {
            write(kring, bytes);
        }
    }
}
