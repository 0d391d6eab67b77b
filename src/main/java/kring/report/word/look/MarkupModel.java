package kring.report.word.look;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What WordprocessingML allows in the parts of a style document that a paper takes over, as {@code markup.txt} tells it. */
final class MarkupModel {
    /** An element that may stand in another: the how manieth kind of its children, of which type, and whether more than once. */
    record Child(int place, String type, boolean repeated) {}

    /** An attribute: the kind of its values, and whether the element means nothing without it. */
    record Attribute(String kind, boolean required) {}

    /** A type of elements. */
    record Type(Map<String, Child> children, Map<String, Attribute> attributes) {}

    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Reads the model. */
    MarkupModel() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MarkupModel.class.getResourceAsStream("markup.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What elements of a type may be and hold. */
    Type type(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    /** A value as its kind wants it; empty where it is none. */
    Optional<String> value(String kind, String value) {
        Set<String> known = words.get(kind);
        return known == null ? MarkupValue.of(kind, value) : Optional.of(value).filter(known::contains);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        List<String> rest =
                new ArrayList<>(List.of(line.substring(colon + 1).strip().split(" ")));
        rest.removeIf(String::isEmpty);
        if (name.startsWith("=")) {
            words.put(name.substring(1), Set.copyOf(rest));
        } else {
            types.put(name, type(rest));
        }
    }

    private static Type type(List<String> parts) {
        Map<String, Child> children = new LinkedHashMap<>();
        Map<String, Attribute> attributes = new HashMap<>();
        int place = 0;
        for (String part : parts) {
            String[] pair = part.split("=");
            String name = pair[0].replaceAll("[@!|]", "");
            if (part.startsWith("@")) {
                attributes.put(name, new Attribute(pair[1], pair[0].endsWith("!")));
            } else {
                place += part.startsWith("|") ? 0 : 1;
                children.put(name, new Child(place, pair[1].replace("+", ""), part.endsWith("+")));
            }
        }
        return new Type(children, attributes);
    }
}
