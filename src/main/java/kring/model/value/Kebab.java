package kring.model.value;

import java.util.Locale;

/** How the constants of an enum are written in files and on the command line: {@code THREE_YEARS} is three-years. */
public final class Kebab {
    private Kebab() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
