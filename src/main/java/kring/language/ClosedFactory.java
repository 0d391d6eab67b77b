package kring.language;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.MustacheVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Makes templates of which nothing leads out: they include only what the resolver hands over, by its name alone, where
 * Mustache would read any file or address; and what is filled in is encoded for the format at hand, where Mustache would
 * take everything for HTML.
 */
final class ClosedFactory extends DefaultMustacheFactory {
    private static final int DEEPEST = 8;

    private final Predicate<String> known;
    private final UnaryOperator<String> encoding;

    ClosedFactory(MustacheResolver resolver, Predicate<String> known, UnaryOperator<String> encoding) {
        super(resolver);
        this.known = known;
        this.encoding = encoding;
        setObjectHandler(new StrictNames());
        setRecursionLimit(DEEPEST);
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new ClosedVisitor(this, known);
    }

    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(encoding.apply(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
