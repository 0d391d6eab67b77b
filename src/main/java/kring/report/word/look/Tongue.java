package kring.report.word.look;

import java.util.List;
import kring.language.Language;
import org.w3c.dom.Element;

/** The language of a document: said once, where all styles inherit it. */
final class Tongue {
    private static final List<String> WAY = List.of("docDefaults", "rPrDefault", "rPr");

    private Tongue() {}

    /** Has all styles speak a language, whatever each was set to. */
    static void set(Element styles, Language language) {
        Markup.within(styles, "lang").forEach(Markup::remove);
        Element place = styles;
        for (String step : WAY) {
            Element parent = place;
            place = Markup.child(parent, step).orElseGet(() -> first(parent, step));
        }
        Element said = Markup.add(place, Markup.create(place, "lang"));
        Markup.set(said, "val", language.locale().toLanguageTag());
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.insertBefore(Markup.create(parent, name), parent.getFirstChild());
    }
}
