package kring.model.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the constants of an enum are written in files and on the command line: {@code THREE_YEARS} is three-years. */
public final class Kebab {
    /** The constants of each enum by their words, made when first asked for. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(of((Enum<?>) constant), constant);
            }
            return constants;
        }
    };

    private Kebab() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word; empty when it is none. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(CONSTANTS.get(type).get(word)));
    }
}
