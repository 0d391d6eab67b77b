package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the styles of a workbook show numbers. */
final class NumberFormats {
    /** The number of a format and its pattern, as in {@code 0.00%}. */
    record Format(int index, String pattern) {
        /** Whether it shows a number as it is. */
        boolean isPlain() {
            return pattern.equals("@") || pattern.equalsIgnoreCase(GENERAL.pattern());
        }
    }

    static final Format GENERAL = new Format(0, "General");

    private final List<Format> byStyle = new ArrayList<>();

    private NumberFormats() {}

    /** The formats of a workbook; of one whose styles cannot be read every number is shown as it is. */
    static NumberFormats read(Parts parts, String styles) throws UnreadableFile {
        NumberFormats formats = new NumberFormats();
        Map<Integer, String> own = new HashMap<>();
        parts.read(styles, elements -> {
            while (elements.nextWithin("styleSheet")) {
                if (elements.is("numFmt")) {
                    own.put(
                            elements.number("numFmtId", 0),
                            elements.attribute("formatCode").orElse(GENERAL.pattern()));
                } else if (elements.is("cellXfs")) {
                    while (elements.nextWithin("cellXfs")) {
                        if (elements.is("xf")) {
                            formats.byStyle.add(format(elements.number("numFmtId", 0), own));
                        }
                    }
                }
            }
        });
        return formats;
    }

    private static Format format(int index, Map<Integer, String> own) {
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        return new Format(index, own.getOrDefault(index, builtin == null ? GENERAL.pattern() : builtin));
    }

    /** The format of a style by its number. */
    Format of(int style) {
        return style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
