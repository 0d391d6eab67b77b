package kring.report.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import kring.report.document.form.FilledValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the numbers of a workbook as they are shown: as numbers, percentages, days or times (METHOD, Forms). */
final class NumberReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");
    /** What stands between quotes, behind a backslash, or in brackets does not say how a number is shown. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    /** Spreadsheets calculate with so many digits, and show no more: what comes behind is residue. */
    private static final MathContext DIGITS = new MathContext(15);

    private final NumberFormats formats;
    private final boolean since1904;
    private final DataFormatter formatter;
    private final char mark;

    NumberReader(NumberFormats formats, boolean since1904, Locale locale) {
        this.formats = formats;
        this.since1904 = since1904;
        this.formatter = new DataFormatter(locale);
        this.mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** What a number shows in a style. */
    FilledValue read(String text, int style) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return FilledValue.NOTHING;
        }
        double number = NUMBER.matcher(digits).matches() ? Double.parseDouble(digits) : Double.NaN;
        if (!Double.isFinite(number)) {
            return new FilledValue.Unreadable(FilledValue.Reason.NO_NUMBER, digits);
        }
        NumberFormats.Format format = formats.of(style);
        if (DateUtil.isADateFormat(format.index(), format.pattern())) {
            return moment(number, format);
        }
        BigDecimal value = new BigDecimal(digits).round(DIGITS);
        boolean percent = LITERAL.matcher(format.pattern()).replaceAll("").contains("%");
        return new FilledValue.Number(value, percent, shown(number, value, format));
    }

    private String shown(double number, BigDecimal value, NumberFormats.Format format) {
        return format.equals(NumberFormats.GENERAL)
                ? plain(value)
                : formatter.formatRawCellContents(number, format.index(), format.pattern(), since1904);
    }

    /** In the digits of the locale, without marks for thousands. */
    private String plain(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace('.', mark);
    }

    private FilledValue moment(double number, NumberFormats.Format format) {
        String shown = formatter.formatRawCellContents(number, format.index(), format.pattern(), since1904);
        String pattern =
                LITERAL.matcher(format.pattern().toLowerCase(Locale.ROOT)).replaceAll("");
        boolean ofADay = pattern.contains("d") || pattern.contains("y") || !pattern.matches(".*[hs].*");
        if (!ofADay || !DateUtil.isValidExcelDate(number)) {
            return new FilledValue.Time(shown);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        return moment == null || number < 1
                ? new FilledValue.Time(shown)
                : new FilledValue.Day(moment.toLocalDate(), shown);
    }

    /** What a day shows that is written out, as {@code 2026-03-01} or {@code 2026-03-01T00:00:00}. */
    static FilledValue day(String text) {
        String written = text.strip();
        try {
            return new FilledValue.Day(
                    LocalDate.parse(
                            written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written),
                    written);
        } catch (DateTimeException e) {
            return written.isEmpty()
                    ? FilledValue.NOTHING
                    : written.matches("[0-9:.TZ]+")
                            ? new FilledValue.Time(written)
                            : new FilledValue.Unreadable(FilledValue.Reason.UNKNOWN, written);
        }
    }
}
