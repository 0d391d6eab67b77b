package kring.report.word.look;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The settings of a document in a facilitator's look: theirs where they shape the page, kring's own for the rest. */
final class Settings {
    /** In the order in which the schema wants them; not here: names, revisions, templates, mail merges, passwords. */
    private static final List<String> ORDER = List.of(
            "zoom",
            "embedTrueTypeFonts",
            "saveSubsetFonts",
            "mirrorMargins",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "clrSchemeMapping");

    private static final Set<String> OURS = Set.of("zoom", "characterSpacingControl", "compat", "themeFontLang");

    /** Whether and how to break words is one choice. */
    private static final Set<String> HYPHENATION =
            Set.of("autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps");

    private Settings() {}

    /** The settings of a style document and kring's own made into one. */
    static Element merge(Element theirs, Element ours) {
        Element root = WordXml.empty("settings");
        for (String name : ORDER) {
            List<Element> given = WordXml.children(theirs, name);
            boolean own = OURS.contains(name) || given.isEmpty() && !HYPHENATION.contains(name);
            (own ? WordXml.children(ours, name) : given).forEach(one -> WordXml.add(root, one));
        }
        return root;
    }
}
