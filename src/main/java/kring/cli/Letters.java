package kring.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.language.TemplateTrouble;
import kring.language.Templates;
import kring.report.Visible;

/** Letters in plain text, by templates of which a circle may have its own in {@code templates/NAME.mustache}. */
final class Letters {
    private static final long LARGEST = 1_000_000;

    private final Path folder;
    private final Templates templates;

    Letters(Opened circle) {
        this.folder = circle.folder();
        this.templates = new Templates(circle.phrases().language(), this::own);
    }

    /**
     * A letter.
     *
     * @throws UserError when the circle's own template cannot be used
     */
    String fill(String name, Map<String, ?> context) {
        try {
            return templates
                    .fill(name, context, Letters::oneLine)
                    .lines()
                    .map(Visible::line)
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (TemplateTrouble e) {
            throw trouble(e);
        }
    }

    private static UserError trouble(TemplateTrouble e) {
        return switch (e.problem()) {
            case NAME -> new UserError("template-name", file(e.template()), e.line(), e.what());
            case PART -> new UserError("template-part", file(e.template()), e.line(), e.what());
            case SYNTAX -> new UserError("template-syntax", file(e.template()), e.line(), e.what());
        };
    }

    /** What is filled in stays on its line: the lines of a letter are the template's. */
    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private Optional<String> own(String name) {
        Path file = folder.resolve(file(name));
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                throw new UserError("template-unreadable", file(name));
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (IOException e) {
            throw new UserError("template-unreadable", file(name));
        }
    }

    private static String file(String name) {
        return "templates/" + name + ".mustache";
    }
}
