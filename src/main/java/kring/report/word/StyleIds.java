package kring.report.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * Finds a style's id by its name: ids differ between Word's languages ({@code Kop1}), names of its own styles do not.
 *
 * @param ids by name, in small letters
 */
record StyleIds(Map<String, String> ids) {
    private static final Pattern STYLE =
            Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]+)\"[^>]*>\\s*<w:name w:val=\"([^\"]+)\"");

    /** Those of a document. */
    static StyleIds of(XWPFStyles styles) {
        Map<String, String> ids = new HashMap<>();
        for (CTStyle style : styles.getCtStyles().getStyleList()) {
            if (style.isSetName()) {
                ids.putIfAbsent(key(style.getName().getVal()), style.getStyleId());
            }
        }
        return new StyleIds(ids);
    }

    /** Those of kring's own look, which is written one way only. */
    static StyleIds own(String styles) {
        Map<String, String> ids = new HashMap<>();
        STYLE.matcher(styles).results().forEach(style -> ids.put(key(style.group(2)), style.group(1)));
        return new StyleIds(ids);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The id of a style. */
    String id(StyleName name) {
        return id(name.shown());
    }

    /** The id of the style that Word shows under a name. */
    String id(String name) {
        String id = ids.get(key(name));
        if (id == null) {
            throw new IllegalStateException("no style " + name);
        }
        return id;
    }
}
