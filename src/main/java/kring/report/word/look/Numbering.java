package kring.report.word.look;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Kinds of lists: how their bullets look and how far they stand in. */
final class Numbering {
    private Numbering() {}

    /**
     * Adds kring's lists to those of a style document, under numbers that are free there.
     *
     * @return the number there of each of kring's lists
     */
    static Map<String, String> add(Element theirs, Element ours) {
        order(theirs);
        int shapes = highest(theirs, "abstractNum", "abstractNumId");
        int lists = highest(theirs, "num", "numId");
        Element firstList = Markup.child(theirs, "num").orElse(null);
        for (Element shape : Markup.children(ours, "abstractNum")) {
            raise(shape, "abstractNumId", shapes);
            theirs.insertBefore(Markup.adopt(theirs, shape), firstList);
        }
        Map<String, String> numbers = new HashMap<>();
        Element end = Markup.child(theirs, "numIdMacAtCleanup").orElse(null);
        for (Element list : Markup.children(ours, "num")) {
            String before = Markup.get(list, "numId");
            raise(list, "numId", lists);
            raise(Markup.child(list, "abstractNumId").orElseThrow(), "val", shapes);
            theirs.insertBefore(Markup.adopt(theirs, list), end);
            numbers.put(before, Markup.get(list, "numId"));
        }
        return numbers;
    }

    /** LibreOffice tells the style of a level before its format, against the schema. */
    private static void order(Element lists) {
        for (Element level : Markup.within(lists, "lvl")) {
            Markup.child(level, "pStyle")
                    .ifPresent(style ->
                            Markup.child(level, "numFmt").ifPresent(format -> level.insertBefore(format, style)));
        }
    }

    private static int highest(Element parent, String name, String number) {
        return Markup.children(parent, name).stream()
                .mapToInt(one -> Integer.parseInt(Markup.get(one, number)))
                .max()
                .orElse(0);
    }

    private static void raise(Element element, String attribute, int by) {
        Markup.set(element, attribute, String.valueOf(Integer.parseInt(Markup.get(element, attribute)) + by));
    }
}
