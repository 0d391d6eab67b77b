package kring.language;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kring.language.TemplateError.Problem;
import org.jspecify.annotations.Nullable;

/** Letters and other prose, by name: kring's own in a language, each of which a circle may replace by its own. */
public final class Templates {
    private static final List<String> NAMES =
            List.of("reminders", "reminders-member", "invitation", "checkin", "minutes");

    private final Language language;
    private final Function<String, Optional<String>> own;

    /**
     * Templates of a language.
     *
     * @param own the circle's own text for a template of that name; it is asked only for names that kring has
     */
    public Templates(Language language, Function<String, Optional<String>> own) {
        this.language = language;
        this.own = own;
    }

    /**
     * A template, filled in.
     *
     * @param context texts, and lists of maps, by name
     * @param encoding what makes a text fit for the format at hand
     * @throws TemplateError when it is no Mustache, or wants something that is not there
     */
    public String fill(String name, Map<String, ?> context, UnaryOperator<String> encoding) {
        try {
            StringWriter out = new StringWriter();
            new ClosedFactory(this::reader, known -> bundled(known) != null, encoding)
                    .compile(name)
                    .execute(out, context);
            return out.toString();
        } catch (MustacheException e) {
            throw error(name, e);
        }
    }

    /** The names of all there are. */
    public static List<String> names() {
        return NAMES;
    }

    /** kring's own text of a template. */
    public static String text(String name, Language language) {
        return Objects.requireNonNull(new Templates(language, none -> Optional.empty()).bundled(name), name);
    }

    private Reader reader(String name) {
        return new StringReader(own.apply(name).orElseGet(() -> bundled(name)));
    }

    /** Whatever else somebody includes leads elsewhere. */
    private @Nullable String bundled(String name) {
        if (!NAMES.contains(name)) {
            return null;
        }
        try (InputStream in = Templates.class.getResourceAsStream(language.code() + "/" + name + ".mustache")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mustache wraps what it meets: the innermost that knows its place tells most. */
    private static TemplateError error(String name, MustacheException failure) {
        TemplateContext at = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateError known) {
                return known;
            }
            if (cause instanceof MustacheException inner && inner.getContext() != null) {
                at = inner.getContext();
            }
        }
        return new TemplateError(
                Problem.SYNTAX, at == null ? name : at.file(), at == null ? 1 : at.line(), said(failure));
    }

    /** What the parser says, without the place that it adds. */
    private static String said(MustacheException failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("( @|:)? ?\\[.*", "");
    }
}
