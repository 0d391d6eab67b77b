package kring.cli.remind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.write.OwnFile;
import kring.language.TemplateError;
import kring.language.Templates;
import kring.report.document.VisibleText;

/** Letters in plain text, by templates of which a circle may have its own in {@code templates/NAME.mustache}. */
public final class Letters {
    private static final int LARGEST = 1_000_000;

    private final Path folder;
    private final Templates templates;

    /** The letters of a circle. */
    public Letters(OpenCircle circle) {
        this.folder = circle.folder();
        this.templates = new Templates(circle.phrases().language(), this::own);
    }

    /**
     * A letter.
     *
     * @throws UserError when the circle's own template cannot be used
     */
    public String fill(String name, Map<String, ?> context) {
        try {
            return templates
                    .fill(name, context, Letters::oneLine)
                    .lines()
                    .map(VisibleText::line)
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (TemplateError e) {
            throw error(e);
        }
    }

    private static UserError error(TemplateError e) {
        return switch (e.problem()) {
            case NAME -> new UserError("template-name", file(e.template()), e.line(), e.what(), page(e.template()));
            case PART -> new UserError("template-part", file(e.template()), e.line(), e.what());
            case SYNTAX -> new UserError("template-syntax", file(e.template()), e.line(), e.what(), page(e.template()));
        };
    }

    /** The page of the manual that tells what a template can be filled with. */
    private static String page(String template) {
        return template.startsWith("reminders") ? "kring-remind" : "kring-letters";
    }

    /** What is filled in stays on its line: the lines of a letter are the template's. */
    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private Optional<String> own(String name) {
        try {
            Optional<byte[]> bytes = OwnFile.read(folder, file(name), LARGEST);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(utf8(bytes.get()));
        } catch (IOException e) {
            throw new UserError("template-unreadable", file(name));
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Where a circle keeps its own text of a template. */
    public static String file(String name) {
        return "templates/" + name + ".mustache";
    }
}
