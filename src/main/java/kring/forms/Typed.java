package kring.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.model.value.Day;

/** What people type where a program does not help them: numbers with a comma, days with the day first. */
final class Typed {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
    /** Three figures behind a point or comma may be thousands as well: then nobody knows. */
    private static final Pattern BROKEN = Pattern.compile("[-+]?[0-9]{1,15}[.,]([0-9]{1,2}|[0-9]{4,6})");

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private Typed() {}

    static Optional<BigDecimal> number(String text) {
        String typed = text.strip();
        return WHOLE.matcher(typed).matches() || BROKEN.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Day.parse(text.strip());
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Words without blanks around them; what Word takes for a new line is one, and a lost mark of a file is nothing. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.replaceAll("[\\u000B\\u2028\\u2029]", "\n")
                .replace("\uFEFF", "")
                .lines()
                .forEach(line -> words.append(line.stripTrailing()).append('\n'));
        return words.toString().strip();
    }
}
