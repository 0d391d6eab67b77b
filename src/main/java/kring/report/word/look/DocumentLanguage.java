package kring.report.word.look;

import java.util.List;
import kring.language.Language;
import org.w3c.dom.Element;

/** The language of a document: said once, where all styles inherit it. */
final class DocumentLanguage {
    private static final List<String> WAY = List.of("docDefaults", "rPrDefault", "rPr");

    private DocumentLanguage() {}

    /** Has all styles speak a language, whatever each was set to. */
    static void set(Element styles, Language language) {
        WordXml.within(styles, "lang").forEach(WordXml::remove);
        Element place = styles;
        for (String step : WAY) {
            Element parent = place;
            place = WordXml.child(parent, step).orElseGet(() -> first(parent, step));
        }
        Element said = WordXml.add(place, WordXml.create(place, "lang"));
        WordXml.set(said, "val", language.locale().toLanguageTag());
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.insertBefore(WordXml.create(parent, name), parent.getFirstChild());
    }
}
