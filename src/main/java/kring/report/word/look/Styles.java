package kring.report.word.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of a style document, to which those of kring are added that it lacks. */
final class Styles {
    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

    private final Element styles;
    private final Map<String, String> lists;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Takes the styles there are, and the numbers that kring's lists have there. */
    Styles(Element styles, Map<String, String> lists) {
        this.styles = styles;
        this.lists = lists;
        for (Element style : WordXml.children(styles, "style")) {
            String id = WordXml.get(style, "styleId");
            if (id.isEmpty() || !taken.add(id)) {
                WordXml.remove(style);
                continue;
            }
            idsByName.putIfAbsent(key(style), id);
            if (isDefault(style)) {
                defaults.putIfAbsent(WordXml.get(style, "type"), id);
            }
        }
        WordXml.children(styles, "style").forEach(this::forget);
    }

    /** What a style refers to and is not there says nothing; nor does a style that rests on itself. */
    private void forget(Element style) {
        for (String reference : REFERENCES) {
            WordXml.child(style, reference)
                    .filter(to ->
                            !taken.contains(WordXml.get(to, "val")) || reference.equals("basedOn") && goesRound(style))
                    .ifPresent(WordXml::remove);
        }
    }

    private boolean goesRound(Element style) {
        Map<String, String> below = new HashMap<>();
        WordXml.children(styles, "style")
                .forEach(one -> below.put(WordXml.get(one, "styleId"), WordXml.value(one, "basedOn")));
        String first = WordXml.get(style, "styleId");
        String next = below.get(first);
        for (int depth = 0; next != null && !next.equals(first) && depth < below.size(); depth++) {
            next = below.get(next);
        }
        return first.equals(next);
    }

    /** Adds the styles that are lacking, and a bullet to the bullet list that has none. */
    void complete(Element ours) {
        List<Element> known = WordXml.children(ours, "style");
        Map<String, String> ids = new HashMap<>();
        known.forEach(style -> ids.put(WordXml.get(style, "styleId"), idThere(style)));
        for (Element style : known) {
            String id = Objects.requireNonNull(ids.get(WordXml.get(style, "styleId")));
            if (taken.add(id)) {
                add(style, id, ids);
            }
        }
        Bullet.ensure(styles, Objects.requireNonNull(ids.get("ListBullet")), Objects.requireNonNull(lists.get("1")));
    }

    /** The id under which a style of kring is known there, or will be. */
    private String idThere(Element style) {
        String there = idsByName.get(key(style));
        if (there == null && isDefault(style)) {
            there = defaults.get(WordXml.get(style, "type"));
        }
        if (there != null) {
            return there;
        }
        String free = WordXml.get(style, "styleId");
        while (taken.contains(free)) {
            free += "K";
        }
        return free;
    }

    private void add(Element style, String id, Map<String, String> ids) {
        Element added = WordXml.add(styles, style);
        WordXml.set(added, "styleId", id);
        for (String reference : REFERENCES) {
            WordXml.child(added, reference)
                    .ifPresent(to -> WordXml.set(to, "val", Objects.requireNonNull(ids.get(WordXml.get(to, "val")))));
        }
        for (Element list : WordXml.within(added, "numId")) {
            WordXml.set(list, "val", Objects.requireNonNull(lists.get(WordXml.get(list, "val"))));
        }
    }

    private static boolean isDefault(Element style) {
        return Set.of("1", "true", "on").contains(WordXml.get(style, "default"));
    }

    private static String key(Element style) {
        return WordXml.get(style, "type") + " " + WordXml.value(style, "name").toLowerCase(Locale.ROOT);
    }
}
