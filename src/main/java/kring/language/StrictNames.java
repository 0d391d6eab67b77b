package kring.language;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in maps, from the innermost out, and nowhere else: by default Mustache would call methods and read
 * fields, and leave an unknown name empty without a word.
 */
final class StrictNames extends AbstractObjectHandler {
    private static final String ITSELF = ".";

    @Override
    public Binding createBinding(String name, TemplateContext at, Code code) {
        return scopes -> {
            Object value = look(name, scopes);
            if (value == null) {
                throw new TemplateError(TemplateError.Problem.NAME, at.file(), at.line(), name);
            }
            return value;
        };
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return now -> look(name, now);
    }

    /** Only texts are written out: a list or a map is for a section. */
    @Override
    public String stringify(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("not a text");
    }

    private static @Nullable Object look(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            if (name.equals(ITSELF)) {
                return scope;
            }
            if (scope instanceof Map<?, ?> map && map.get(name) != null) {
                return map.get(name);
            }
        }
        return null;
    }
}
