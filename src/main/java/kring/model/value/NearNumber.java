package kring.model.value;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number that somebody meant who wrote it as people do: {@code 9,5}, {@code 1.250.000}, {@code € 500}. */
public final class NearNumber {
    private static final Pattern AROUND = Pattern.compile("^[^\\d+.,-]+|(?<=\\d)[^\\d.,]+$|(?<=\\d)[.,]?-+$");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[\\s\\u00A0\\u202F'’](?=\\d{3})");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})++(,\\d+)?");
    private static final Pattern COMMAS =
            Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|[+-]?\\d{1,3},\\d{3}\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    /** Three hours are no number of minutes. */
    private static final Pattern SPAN = Pattern.compile(
            "\\d\\s*(uur|u|h|hours?|dag|week|maand|jaar|days?|weeks?|months?|years?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:,hu ]+(\\d{2}))?\\W*(?:uur|u|h|hours?)?(pm)?");

    private NearNumber() {}

    /** The numbers that the words can be read as; more than one when nobody can tell, and none when it is no number. */
    public static List<String> of(String words) {
        String plain = BLANKS.matcher(
                        AROUND.matcher(words.strip().replaceAll("^[\\u2010-\\u2015\\u2212](?=\\s*[\\d.,])", "-"))
                                .replaceAll(""))
                .replaceAll("");
        if (EITHER.matcher(plain).matches()) {
            return List.of(plain.replace(',', '.'), plain.replace(",", ""));
        }
        if (POINTS.matcher(plain).matches()) {
            return List.of(plain.replace(".", "").replace(',', '.'));
        }
        if (COMMAS.matcher(plain).matches()) {
            return List.of(plain.replace(",", ""));
        }
        if (COMMA.matcher(plain).matches()) {
            return List.of(plain.replace(',', '.'));
        }
        boolean span = SPAN.matcher(words).find();
        return PLAIN.matcher(plain).matches() && !span && !plain.equals(words) ? List.of(plain) : List.of();
    }

    /** The time of day that the words can be read as, such as {@code 9.30} or {@code 13u}; empty when it is none. */
    public static List<String> timeOfDay(String words) {
        var time = TIME.matcher(words.strip().toLowerCase(Locale.ROOT).replaceAll("^\\D+", ""));
        if (!time.matches()) {
            return List.of();
        }
        int hour = Integer.parseInt(time.group(1)) + (time.group(3) == null ? 0 : 12);
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59
                ? List.of()
                : List.of(String.format(Locale.ROOT, "\"%02d:%02d\"", hour, minute));
    }
}
