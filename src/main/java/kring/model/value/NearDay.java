package kring.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The day that somebody meant who wrote it differently: {@code 31-12-2026}, {@code 2026-6-30}, {@code Q4 2026}. */
public final class NearDay {
    private static final List<String> MONTHS = List.of(
            "jan(uari|uary)?",
            "feb(ruari|ruary)?",
            "m(aart|rt|aa|arch|ar)",
            "apr(il)?",
            "me?i|may",
            "jun[ie]?",
            "jul[iy]?",
            "aug(ustus|ust)?",
            "sept?(ember)?",
            "o[kc]t(ober)?",
            "nov(ember)?",
            "de[cz](ember)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})-)?(\\d{1,2})-(\\d{4}|\\d{2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:(?:q|k|kw|kwartaal|quarter)-?([1-4])|([1-4])(?:e|ste|de|st|nd|rd|th)?-?"
                    + "(?:q|k|kw|kwartaal|quarter))-(?:van-|of-)?(\\d{4})|(\\d{4})-?(?:q|k|kw|kwartaal|quarter)-?([1-4])");

    private NearDay() {}

    /** The quarter that was meant, or in which the day lies that was; empty when it is neither. */
    public static Optional<Quarter> quarterOf(String words) {
        return Quarter.near(words)
                .or(() -> of(words)
                        .flatMap(near ->
                                Quarter.parse(near).or(() -> Day.date(near).map(Quarter::of))));
    }

    /** The day, month, quarter or year as format 1 writes it; empty when nobody can tell. */
    public static Optional<String> of(String words) {
        String plain = plain(words);
        return Day.parse(plain.toUpperCase(Locale.ROOT)).isPresent()
                ? Optional.of(plain.toUpperCase(Locale.ROOT))
                : quarter(plain)
                        .or(() -> numbers(plain))
                        .filter(near -> Day.parse(near).isPresent());
    }

    /** Small letters, a hyphen for whatever stands between, months as numbers, and nothing about it. */
    private static String plain(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "")
                .replaceAll("[^\\p{L}\\d]+", "-")
                .replaceFirst("^(op|per|voor|eind|einde|end|end-of|by|on|uiterlijk|in|juist)-", "");
        for (int month = 1; month <= MONTHS.size(); month++) {
            plain = plain.replaceFirst("(?<!\\p{L})(" + MONTHS.get(month - 1) + ")(?!\\p{L})", "-" + month + "-");
        }
        return plain.replaceAll("-+", "-").replaceAll("^-|-$", "");
    }

    private static Optional<String> quarter(String plain) {
        Matcher near = QUARTER.matcher(plain);
        if (!near.matches()) {
            return Optional.empty();
        }
        int year = near.group(3) == null ? 4 : 3;
        String number = IntStream.of(1, 2, 5)
                .mapToObj(near::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        return Optional.of(near.group(year) + "-Q" + number);
    }

    private static Optional<String> numbers(String plain) {
        for (Pattern shape : List.of(YEAR_FIRST, RUN_TOGETHER)) {
            Matcher first = shape.matcher(plain);
            if (first.matches()) {
                return Optional.of(written(first.group(1), first.group(2), first.group(3)));
            }
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (!last.matches()) {
            return Optional.of(plain).filter(year -> YEAR.matcher(year).matches());
        }
        boolean american = last.group(1) != null && Integer.parseInt(last.group(2)) > 12;
        String year = last.group(3).length() == 2 ? "20" + last.group(3) : last.group(3);
        return Optional.of(
                american ? written(year, last.group(1), last.group(2)) : written(year, last.group(2), last.group(1)));
    }

    private static String written(String year, String month, String day) {
        String whole = year + "-" + two(month);
        return day == null ? whole : whole + "-" + two(day);
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }
}
