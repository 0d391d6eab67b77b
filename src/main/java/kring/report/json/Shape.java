package kring.report.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in JSON for a value: a code for what has one, the content of a wrapper for the wrapper. */
final class Shape {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private Shape() {}

    /** The value without its wrappers; null where there is none. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        Optional<String> code = code(value);
        if (code.isPresent()) {
            return code.get();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Record record && record.getClass().getRecordComponents().length == 1) {
            return plain(components(record).values().iterator().next());
        }
        return value;
    }

    /** The components of a record by their names, {@code worse-off} for {@code worseOff}, in their order. */
    static Map<String, Object> components(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = CAPITAL.matcher(component.getName())
                    .replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
            components.put(name, call(component.getAccessor(), record));
        }
        return components;
    }

    /** A text, a day or a key as a string. */
    static String text(Object value) {
        Object plain = plain(value);
        if (plain instanceof CharSequence || plain instanceof Temporal) {
            return plain.toString();
        }
        throw new IllegalArgumentException("no JSON for " + plain);
    }

    /** What {@code code()} gives; a record with a component of that name has no code but is an object. */
    private static Optional<String> code(@Nullable Object value) {
        if (value == null || value.getClass().getName().startsWith("java.") || isComponent(value.getClass(), "code")) {
            return Optional.empty();
        }
        return Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getName().equals("code")
                        && method.getParameterCount() == 0
                        && method.getReturnType() == String.class)
                .findFirst()
                .map(method -> (String) call(method, value));
    }

    private static boolean isComponent(Class<?> type, String name) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    /** Calls a method, of a type that is not public too. */
    private static Object call(Method method, Object target) {
        try {
            method.setAccessible(true);
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + method, e);
        }
    }
}
