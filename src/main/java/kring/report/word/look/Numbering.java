package kring.report.word.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        forget(theirs);
        int shapes = highest(theirs, "abstractNum", "abstractNumId");
        int lists = highest(theirs, "num", "numId");
        Element firstList = WordXml.child(theirs, "num").orElse(null);
        for (Element shape : WordXml.children(ours, "abstractNum")) {
            raise(shape, "abstractNumId", shapes);
            theirs.insertBefore(WordXml.adopt(theirs, shape), firstList);
        }
        Map<String, String> numbers = new HashMap<>();
        Element end = WordXml.child(theirs, "numIdMacAtCleanup").orElse(null);
        for (Element list : WordXml.children(ours, "num")) {
            String before = WordXml.get(list, "numId");
            raise(list, "numId", lists);
            raise(WordXml.child(list, "abstractNumId").orElseThrow(), "val", shapes);
            theirs.insertBefore(WordXml.adopt(theirs, list), end);
            numbers.put(before, WordXml.get(list, "numId"));
        }
        return numbers;
    }

    /** A list of a shape that is not there is none. */
    private static void forget(Element lists) {
        Set<String> shapes = WordXml.children(lists, "abstractNum").stream()
                .map(shape -> WordXml.get(shape, "abstractNumId"))
                .collect(Collectors.toSet());
        WordXml.children(lists, "num").stream()
                .filter(list -> !shapes.contains(WordXml.value(list, "abstractNumId")))
                .forEach(WordXml::remove);
    }

    private static int highest(Element parent, String name, String number) {
        return WordXml.children(parent, name).stream()
                .mapToInt(one -> Integer.parseInt(WordXml.get(one, number)))
                .max()
                .orElse(0);
    }

    private static void raise(Element element, String attribute, int by) {
        WordXml.set(element, attribute, String.valueOf(Integer.parseInt(WordXml.get(element, attribute)) + by));
    }
}
