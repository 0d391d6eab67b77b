package kring.folder.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.edit.YamlPart;
import kring.folder.edit.YamlPart.Kind;
import kring.folder.merge.LineMerge.Outcome;
import org.jspecify.annotations.Nullable;

/** Joins two versions of a part, and those below it; what cannot be taken apart further is joined line by line. */
final class PartMerge {
    private final LineMerge lines;

    PartMerge(LineMerge lines) {
        this.lines = lines;
    }

    /**
     * Joins two versions.
     *
     * @param base what both were made of; null when there was none
     */
    Outcome join(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        JoinedPart all = both(base, ours, theirs);
        return new Outcome(all.lines(), all.clashes());
    }

    private JoinedPart both(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        Outcome lead = lines.merge(base == null ? List.of() : base.lead(), ours.lead(), theirs.lead());
        Outcome body = body(base, ours, theirs);
        List<String> both = new ArrayList<>(lead.lines());
        both.addAll(body.lines());
        return new JoinedPart(
                all(base), all(ours), all(theirs), both, lead.lines().size(), lead.clashes() + body.clashes());
    }

    private Outcome body(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        List<String> before = base == null ? List.of() : base.body();
        Optional<List<String>> one = ThreeWay.merge(before, ours.body(), theirs.body());
        if (one.isPresent()) {
            return Outcome.clean(one.get());
        }
        Optional<Kind> kind = PartShape.common(base, ours, theirs);
        Optional<Outcome> apart = kind.isEmpty()
                ? Optional.empty()
                : kind.get().isInline()
                        ? InlineMerge.join(base, ours, theirs).map(line -> Outcome.clean(List.of(line)))
                        : container(
                                kind.get(), base, PartShape.withHeadOf(base, ours), PartShape.withHeadOf(base, theirs));
        return apart.isPresent() ? apart.get() : lines.merge(before, ours.body(), theirs.body());
    }

    /** Joins what they are made of, part by part; empty when the parts of one cannot be told from another. */
    private Optional<Outcome> container(Kind kind, @Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        Optional<List<Pairs.Pair>> pairs = Pairs.of(base, ours, theirs).flatMap(Pairs::inOrder);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        JoinedParts blocks = new JoinedParts(all(base), all(ours), all(theirs), lines);
        for (Pairs.Pair pair : pairs.get()) {
            JoinedPart joined = pair(pair, kind == Kind.ITEMS);
            if (!joined.lines().isEmpty()) {
                blocks.add(joined);
            }
        }
        boolean isEmpty = blocks.all().isEmpty();
        blocks.add(block(base == null ? List.of() : base.tail(), ours.tail(), theirs.tail()));
        JoinedPart first = blocks.all().get(0);
        // markers on the line of a dash would leave one choice without it
        if (kind == Kind.DASHED && (isEmpty || first.clashes() > 0)) {
            return Optional.empty();
        }
        Outcome head = lines.merge(base == null ? List.of() : base.head(), ours.head(), theirs.head());
        List<List<String>> parts = blocks.all().stream().map(JoinedPart::lines).toList();
        List<String> body = YamlPart.body(kind, head.lines(), parts, first.above(), List.of());
        int clashes = blocks.all().stream().mapToInt(JoinedPart::clashes).sum() + head.clashes();
        return Optional.of(new Outcome(body, clashes));
    }

    /** Lines that stand above nothing else. */
    private JoinedPart block(List<String> base, List<String> ours, List<String> theirs) {
        Outcome outcome = lines.merge(base, ours, theirs);
        return new JoinedPart(
                base, ours, theirs, outcome.lines(), outcome.lines().size(), outcome.clashes());
    }

    private JoinedPart pair(Pairs.Pair pair, boolean isItem) {
        if (pair.ours() != null && pair.theirs() != null && (pair.base() != null || !isItem)) {
            return both(pair.base(), pair.ours(), pair.theirs());
        }
        Optional<List<YamlPart>> alone = pair.isInBoth() ? Optional.empty() : pair.alone();
        List<String> base = all(pair.base());
        List<String> ours = all(pair.ours());
        List<String> theirs = all(pair.theirs());
        if (alone.isEmpty()) {
            int above = pair.ours() != null && pair.theirs() != null
                    ? pair.ours().lead().size()
                    : 0;
            Outcome outcome = lines.merge(base, ours, theirs);
            return new JoinedPart(base, ours, theirs, outcome.lines(), above, outcome.clashes());
        }
        return alone.get().stream()
                .map(part -> new JoinedPart(
                        base, ours, theirs, part.lines(), part.lead().size(), 0))
                .findFirst()
                .orElse(new JoinedPart(base, ours, theirs, List.of(), 0, 0));
    }

    private static List<String> all(@Nullable YamlPart part) {
        return part == null ? List.of() : part.lines();
    }
}
