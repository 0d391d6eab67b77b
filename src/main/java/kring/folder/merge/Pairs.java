package kring.folder.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.edit.YamlPart;
import kring.folder.yaml.Node;
import kring.folder.yaml.Trees;
import org.jspecify.annotations.Nullable;

/** The parts of two versions and of what both were made of, by their names. */
record Pairs(Map<String, YamlPart> base, Map<String, YamlPart> ours, Map<String, YamlPart> theirs) {
    /** The same part in each version; null where it is not there. */
    record Pair(
            @Nullable YamlPart base,
            @Nullable YamlPart ours,
            @Nullable YamlPart theirs) {
        boolean isInBoth() {
            return ours != null && theirs != null;
        }

        /**
         * What becomes of one that is not in both: itself when it is new, nothing when it is gone; empty when one version
         * has it no more, and the other changed it.
         */
        Optional<List<YamlPart>> alone() {
            YamlPart left = ours == null ? theirs : ours;
            if (base == null) {
                return Optional.of(List.of(left));
            }
            return left == null || isUntouched(base, left) ? Optional.of(List.of()) : Optional.empty();
        }

        /** Blank lines above do not count. */
        private static boolean isUntouched(YamlPart base, YamlPart left) {
            return base.body().equals(left.body()) && remarks(base).equals(remarks(left));
        }

        private static List<String> remarks(YamlPart part) {
            return part.lead().stream().filter(line -> !line.isBlank()).toList();
        }
    }

    /** The parts of three versions, of which the first may be null; empty when they cannot be told apart. */
    static Optional<Pairs> of(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        List<YamlPart> before = base == null ? List.of() : base.parts();
        if (Stream.of(before, ours.parts(), theirs.parts())
                .flatMap(List::stream)
                .allMatch(Pairs::isEntry)) {
            return Optional.of(new Pairs(byKey(before), byKey(ours.parts()), byKey(theirs.parts())).byOldNames());
        }
        return ItemKeys.of(Stream.of(before, ours.parts(), theirs.parts())
                        .map(Pairs::values)
                        .toList())
                .map(names -> new Pairs(
                                byName(before, names), byName(ours.parts(), names), byName(theirs.parts(), names))
                        .byOldNames());
    }

    /** What both versions call otherwise than before, or one has no more, is still one thing. */
    private Pairs byOldNames() {
        Map<String, Node> before = nodes(base);
        Map<String, Node> our = nodes(ours);
        Map<String, Node> their = nodes(theirs);
        return new Pairs(
                base, called(ours, Renames.of(before, our, their)), called(theirs, Renames.of(before, their, our)));
    }

    private static Map<String, Node> nodes(Map<String, YamlPart> parts) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        parts.forEach((name, part) -> nodes.put(name, part.value()));
        return nodes;
    }

    private static Map<String, YamlPart> called(Map<String, YamlPart> parts, Map<String, String> oldNames) {
        if (oldNames.isEmpty()) {
            return parts;
        }
        Map<String, YamlPart> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(oldNames.getOrDefault(name, name), part));
        return all;
    }

    private static boolean isEntry(YamlPart part) {
        return part.key() != null;
    }

    /**
     * All of them, in the order in which they come together; empty when that cannot be told, or when something that is known
     * by its contents only has become something else in both versions.
     */
    Optional<List<Pair>> inOrder() {
        boolean lost = base.entrySet().stream()
                .anyMatch(part -> isKnownByContents(part.getKey(), part.getValue())
                        && !ours.containsKey(part.getKey())
                        && !theirs.containsKey(part.getKey()));
        return lost
                ? Optional.empty()
                : MergeOrder.of(List.copyOf(base.keySet()), List.copyOf(ours.keySet()), List.copyOf(theirs.keySet()))
                        .map(names -> names.stream()
                                .map(name -> new Pair(base.get(name), ours.get(name), theirs.get(name)))
                                .toList());
    }

    private static boolean isKnownByContents(String name, YamlPart part) {
        return part.key() == null && part.value() instanceof Node.Mapping && name.equals(Trees.saying(part.value()));
    }

    private static Map<String, YamlPart> byKey(List<YamlPart> parts) {
        Map<String, YamlPart> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.key(), part));
        return all;
    }

    private static Map<String, YamlPart> byName(List<YamlPart> parts, ItemKeys names) {
        Map<String, YamlPart> all = new LinkedHashMap<>();
        List<String> called = names.all(values(parts));
        for (int i = 0; i < parts.size(); i++) {
            all.put(called.get(i), parts.get(i));
        }
        return all;
    }

    private static List<Node> values(List<YamlPart> parts) {
        return parts.stream().map(YamlPart::value).toList();
    }
}
