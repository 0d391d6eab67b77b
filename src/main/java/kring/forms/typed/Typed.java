package kring.forms.typed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type where a program does not help them: numbers with a comma, days with the day first (METHOD, Forms). */
public final class Typed {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
    private static final Pattern ENDLESS = Pattern.compile("[-+]?[0-9]{16,}([.,][0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("([-+]?[0-9]{1,15})([.,])([0-9]{1,10})");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*+(?:(?!\\1)[.,][0-9]{1,10})?");
    private static final Pattern POWER =
            Pattern.compile("([-+]?[0-9]{1,15})(?:[.,]([0-9]{1,15}))?[eE]([-+]?[0-9]{1,2})");
    private static final Pattern FRACTION = Pattern.compile("([-+]?)(?:([0-9]{1,9}) +)?([0-9]{1,9}) ?/ ?([0-9]{1,9})");
    /** Spreadsheets calculate with so many digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|(?i)\\b(?:eur|euro)\\b\\.?");
    private static final Pattern NO_DECIMALS = Pattern.compile("([.,])(?:[-–—=]{1,2})?$");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern NEW_LINE = Pattern.compile("[\\u000B\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    /** What a heading ends with when there is anything behind it. */
    private static final String ENDS = ")] :.…*";

    private static final Pattern BEHIND = Pattern.compile("( \\([^)]*\\)| \\[[^]]*])?[ :.…*]*$");

    private Typed() {}

    /**
     * The numbers that a text can stand for: none, one, or two when its mark may be for decimals or for thousands.
     *
     * @param unit may stand around the number
     */
    public static List<BigDecimal> numbers(String text, String unit) {
        String typed = tidy(withoutUnit(line(text), unit));
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
        return GROUPED.matcher(typed).matches() ? List.of(grouped(typed)) : calculated(typed);
    }

    /** Whether it is a number of more figures than anybody counts with. */
    static boolean isEndless(String text, String unit) {
        return ENDLESS.matcher(tidy(withoutUnit(line(text), unit))).matches();
    }

    /** A number as a calculator shows it, or a fraction. */
    private static List<BigDecimal> calculated(String typed) {
        Matcher power = POWER.matcher(typed);
        if (power.matches()) {
            String decimals = power.group(2) == null ? "" : "." + power.group(2);
            return List.of(new BigDecimal(power.group(1) + decimals + "E" + power.group(3)));
        }
        Matcher fraction = FRACTION.matcher(typed);
        if (!fraction.matches() || new BigDecimal(fraction.group(4)).signum() == 0) {
            return List.of();
        }
        BigDecimal part = new BigDecimal(fraction.group(3)).divide(new BigDecimal(fraction.group(4)), DIGITS);
        BigDecimal whole = fraction.group(2) == null ? BigDecimal.ZERO : new BigDecimal(fraction.group(2));
        BigDecimal number = whole.add(part, DIGITS);
        return List.of(fraction.group(1).equals("-") ? number.negate() : number);
    }

    /** Without signs of money; a mark that no figure stands before or behind gets its nought. */
    private static String tidy(String typed) {
        String bare = line(MONEY.matcher(typed).replaceAll(" "))
                .replace('−', '-')
                .replace('–', '-')
                .replace('’', '\'')
                .replaceFirst("^([-+]) ", "$1");
        return NO_DECIMALS.matcher(bare).replaceFirst("$10").replaceFirst("^([-+]?)(?=[.,][0-9])", "$10");
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

    /** Words without blanks around them; what Word takes for a new line is one, and a lost mark of a file is nothing. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder();
        NEW_LINE.matcher(text)
                .replaceAll("\n")
                .replace("\uFEFF", "")
                .lines()
                .forEach(line -> words.append(line.stripTrailing()).append('\n'));
        return words.toString().strip();
    }

    /** A short text on one line, with plain blanks only. */
    public static String line(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Whether nothing but plain letters stands there, and single blanks between them: so are most texts. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean plain = here > ' ' && here < 0x7F || here >= 0xC0 && here <= 0xFF;
            if (!plain && (here != ' ' || before == ' ')) {
                return false;
            }
            before = here;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String tidied(String text) {
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
        String key = key(text);
        if (key.isEmpty() || ENDS.indexOf(key.charAt(key.length() - 1)) < 0) {
            return key;
        }
        String bare = BEHIND.matcher(key).replaceAll("");
        return bare.isEmpty() ? key : bare;
    }
}
