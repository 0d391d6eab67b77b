package kring.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kring.language.Language;
import kring.model.value.Day;

/** What people type where a program does not help them: numbers with a comma, days with the day first (METHOD, Forms). */
public final class Typed {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("([-+]?[0-9]{1,15})([.,])([0-9]{1,10})");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*(?:(?!\\1)[.,][0-9]{1,10})?");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern LONG_DAY = Pattern.compile("([0-9]{1,2})\\.? +(\\p{L}+)\\.? +([0-9]{4})");
    private static final int SHORT_MONTH = 3;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern BEHIND = Pattern.compile("( \\([^)]*\\)| \\[[^]]*])?[ :.…*]*$");

    private Typed() {}

    /**
     * The numbers that a text can stand for: none, one, or two when its mark may be for decimals or for thousands.
     *
     * @param unit may stand around the number
     */
    public static List<BigDecimal> numbers(String text, String unit) {
        String typed = withoutUnit(line(text), unit).replace('−', '-').replace('–', '-');
        if (WHOLE.matcher(typed).matches()) {
            return List.of(new BigDecimal(typed));
        }
        Matcher decimal = DECIMAL.matcher(typed);
        if (decimal.matches()) {
            BigDecimal number = new BigDecimal(decimal.group(1) + "." + decimal.group(3));
            boolean thousands =
                    decimal.group(3).length() == 3 && decimal.group(1).matches("[-+]?[1-9][0-9]{0,2}");
            return thousands ? List.of(new BigDecimal(decimal.group(1) + decimal.group(3)), number) : List.of(number);
        }
        return GROUPED.matcher(typed).matches() ? List.of(grouped(typed)) : List.of();
    }

    /** The last mark is that of decimals unless it is the one between thousands. */
    private static BigDecimal grouped(String typed) {
        int last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
        Matcher mark = Pattern.compile("[.,' ]").matcher(typed);
        boolean decimals = last >= 0 && mark.find() && mark.group().charAt(0) != typed.charAt(last);
        String whole = (decimals ? typed.substring(0, last) : typed).replaceAll("[.,' ]", "");
        return new BigDecimal(decimals ? whole + "." + typed.substring(last + 1) : whole);
    }

    private static String withoutUnit(String typed, String unit) {
        String lower = typed.toLowerCase(Locale.ROOT);
        String own = line(unit).toLowerCase(Locale.ROOT);
        if (own.isEmpty()) {
            return typed;
        }
        if (lower.endsWith(own)) {
            return typed.substring(0, typed.length() - own.length()).strip();
        }
        return lower.startsWith(own) ? typed.substring(own.length()).strip() : typed;
    }

    /** A day, written with the day first, with the month's name, or as in a file. */
    public static Optional<LocalDate> day(String text) {
        String typed = line(text);
        Matcher figures = DAY.matcher(typed);
        if (figures.matches()) {
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher words = LONG_DAY.matcher(typed);
        if (words.matches()) {
            return month(words.group(2)).flatMap(month -> day(words.group(3), month, words.group(1)));
        }
        return Day.parse(typed.toUpperCase(Locale.ROOT));
    }

    private static Optional<Integer> month(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .filter(month -> List.of(Language.values()).stream()
                        .map(language -> java.time.Month.of(month)
                                .getDisplayName(java.time.format.TextStyle.FULL, language.locale())
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(full -> full.equals(wanted)
                                || wanted.length() >= SHORT_MONTH && full.startsWith(wanted)
                                || wanted.equals("mrt") && month == 3))
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Words without blanks around them; what Word takes for a new line is one, and a lost mark of a file is nothing. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.replaceAll("[\\u000B\\u2028\\u2029]", "\n")
                .replace("\uFEFF", "")
                .lines()
                .forEach(line -> words.append(line.stripTrailing()).append('\n'));
        return words.toString().strip();
    }

    /** A short text on one line, with plain blanks only. */
    public static String line(String text) {
        return BLANKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What a choice is recognised by, whatever its blanks and capitals. */
    public static String key(String text) {
        return line(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** What a heading is recognised by, whatever its blanks and capitals, or the unit that somebody put behind it. */
    public static String heading(String text) {
        String bare = BEHIND.matcher(key(text)).replaceAll("");
        return bare.isEmpty() ? key(text) : bare;
    }
}
