package kring.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kring.language.Language;
import kring.language.UnitWords;
import kring.report.document.Cell;
import kring.report.office.XmlText;

/** How numbers are written in cells: as many decimals as the number has, at most two, and its unit behind it. */
final class Formats {
    static final String SHARE = "0%";

    /** Excel takes somewhat over two hundred formats a workbook, and refuses the file beyond. */
    private static final int MOST = 150;

    /** Excel takes 255 characters, and quotes in a unit take three. */
    private static final int LONGEST = 200;

    /** From here on a number in a cell would lose digits. */
    private static final BigDecimal PRECISE = BigDecimal.TEN.pow(15);

    private final Set<String> used = new HashSet<>();
    private final String euro;

    Formats(Language language) {
        this.euro = language == Language.NL ? "\"€\u00a0\"" : "\"€\"";
    }

    /** The format of an amount; none where only words can say it in full. */
    Optional<String> of(Cell.Amount amount) {
        UnitWords unit = UnitWords.of(amount.unit());
        String format = signed(amount.value(), unit.sign()) + unit(unit.words());
        boolean fits = amount.value().abs().compareTo(PRECISE) < 0 && format.length() <= LONGEST;
        if (!fits || used.size() >= MOST && !used.contains(format)) {
            return Optional.empty();
        }
        used.add(format);
        return Optional.of(format);
    }

    /** The format of a number with the symbol of its tone, so that also a print in grey tells how it stands. */
    static String rating(Cell.Rating rating) {
        return "\"" + rating.tone().symbol() + " \"" + number(rating.value());
    }

    /** The format of a number without a unit. */
    static String number(BigDecimal value) {
        int decimals =
                value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale();
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private String signed(BigDecimal value, UnitWords.Sign sign) {
        return switch (sign) {
            case NONE -> number(value);
            case EURO -> euro + (number(value).contains(".") ? "#,##0.00" : number(value));
            case PERCENT -> number(value) + "\"%\"";
        };
    }

    private static String unit(String unit) {
        String words = XmlText.text(unit).replace('\n', ' ').replace("\"", "\"\\\"\"");
        return words.isEmpty() ? "" : "\" " + words + "\"";
    }
}
