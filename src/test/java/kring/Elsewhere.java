package kring;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Another locale and zone of the machine, for all of this process: only for classes of tests that are isolated. */
public final class Elsewhere {
    private Elsewhere() {}

    /** What comes of it there. */
    public static <T> T in(String locale, String zone, Supplier<T> what) {
        Locale locally = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return what.get();
        } finally {
            Locale.setDefault(locally);
            TimeZone.setDefault(here);
        }
    }
}
