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
import kring.report.document.form.FilledValue.Extent;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a workbook as they are shown: as numbers, percentages, days or times (METHOD, Forms). */
final class NumberReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");
    /** What stands between quotes, behind a backslash, or in brackets does not say how a number is shown. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<!d)d{1,2}(?!d)");
    /** Spreadsheets calculate with so many digits, and show no more: what comes behind is residue. */
    private static final MathContext DIGITS = new MathContext(15);
    /** Days of 1927 to 2201: a number that may be a day whose format was lost. */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 110_000;

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
        BigDecimal value = new BigDecimal(digits).round(DIGITS);
        FilledValue shown = DateUtil.isADateFormat(format.index(), format.pattern())
                ? moment(number, format)
                : number(number, value, format);
        return shown.shown().isBlank() ? new FilledValue.Unreadable(FilledValue.Reason.CONCEALED, plain(value)) : shown;
    }

    private FilledValue number(double number, BigDecimal value, NumberFormats.Format format) {
        String pattern = LITERAL.matcher(format.pattern()).replaceAll("");
        String shown = format.isPlain() ? plain(value) : section(number, format);
        return new FilledValue.Number(value, pattern.contains("%"), shown, day(number));
    }

    private String section(double number, NumberFormats.Format format) {
        FormatSection section = FormatSection.of(format.pattern(), number);
        double shown = section.unsigned() ? Math.abs(number) : number;
        return section.isWords()
                ? section.words()
                : formatted(shown, new NumberFormats.Format(format.index(), section.pattern()));
    }

    private @Nullable LocalDate day(double number) {
        return number == Math.rint(number) && number >= FIRST_DAY && number < LAST_DAY
                ? DateUtil.getLocalDateTime(number, since1904).toLocalDate()
                : null;
    }

    private String formatted(double number, NumberFormats.Format format) {
        return formatter.formatRawCellContents(number, format.index(), format.pattern(), since1904);
    }

    /** In the digits of the locale, without marks for thousands. */
    private String plain(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace('.', mark);
    }

    private FilledValue moment(double number, NumberFormats.Format format) {
        String shown = formatted(number, format);
        String pattern =
                LITERAL.matcher(format.pattern().toLowerCase(Locale.ROOT)).replaceAll("");
        boolean year = pattern.contains("y");
        boolean day = DAY_OF_MONTH.matcher(pattern).find();
        if (!year && !day || number < 1 || !DateUtil.isValidExcelDate(number)) {
            return new FilledValue.Time(shown);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        return moment == null
                ? new FilledValue.Time(shown)
                : new FilledValue.Day(moment.toLocalDate(), extent(year, day, pattern.contains("m")), shown);
    }

    private static Extent extent(boolean year, boolean day, boolean month) {
        if (day) {
            return year ? Extent.DAY : Extent.WITHOUT_YEAR;
        }
        return month ? Extent.MONTH : Extent.YEAR;
    }

    /** What a day shows that is written out, as {@code 2026-03-01} or {@code 2026-03-01T00:00:00}. */
    static FilledValue day(String text) {
        String written = text.strip();
        try {
            return new FilledValue.Day(
                    LocalDate.parse(
                            written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written),
                    Extent.DAY,
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
