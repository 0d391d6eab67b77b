package kring.report.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Finds a style's id by its name: ids differ between Word's languages ({@code Kop1}), names of its own styles do not. */
final class StyleIds {
    private final Map<String, String> ids = new HashMap<>();

    StyleIds(XWPFStyles styles) {
        for (CTStyle style : styles.getCtStyles().getStyleList()) {
            if (style.isSetName()) {
                ids.putIfAbsent(style.getName().getVal().toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
    }

    /** The id of a style. */
    String id(StyleName name) {
        return id(name.shown());
    }

    /** The id of the style that Word shows under a name. */
    String id(String name) {
        String id = ids.get(name.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new IllegalStateException("no style " + name);
        }
        return id;
    }
}
