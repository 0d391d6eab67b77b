package kring.folder.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.edit.YamlPart;
import kring.folder.edit.YamlPart.Kind;
import kring.folder.merge.LineMerge.Outcome;

/** Joins two versions of a part, and those below it; what cannot be taken apart further is joined line by line. */
final class PartMerge {
    private final LineMerge lines;

    PartMerge(LineMerge lines) {
        this.lines = lines;
    }

    /**
     * What became of a part.
     *
     * @param above how many of its lines stand above it
     * @param clashes how many places with markers there are among its lines
     */
    private record Joined(List<String> lines, int above, int clashes) {}

    /**
     * Joins two versions.
     *
     * @param base what both were made of; null when there was none
     */
    Outcome join(YamlPart base, YamlPart ours, YamlPart theirs) {
        Joined joined = both(base, ours, theirs);
        return new Outcome(joined.lines, joined.clashes);
    }

    private Joined both(YamlPart base, YamlPart ours, YamlPart theirs) {
        Outcome lead = lines.merge(base == null ? List.of() : base.lead(), ours.lead(), theirs.lead());
        Outcome body = body(base, ours, theirs);
        List<String> all = new ArrayList<>(lead.lines());
        all.addAll(body.lines());
        return new Joined(all, lead.lines().size(), lead.clashes() + body.clashes());
    }

    private Outcome body(YamlPart base, YamlPart ours, YamlPart theirs) {
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
    private Optional<Outcome> container(Kind kind, YamlPart base, YamlPart ours, YamlPart theirs) {
        Optional<List<Pairs.Pair>> pairs = Pairs.of(base, ours, theirs).flatMap(Pairs::inOrder);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Joined> parts = new ArrayList<>();
        for (Pairs.Pair pair : pairs.get()) {
            Joined joined = pair(pair, kind == Kind.ITEMS);
            if (!joined.lines.isEmpty()) {
                parts.add(joined);
            }
        }
        // markers on the line of a dash would leave one choice without it
        if (kind == Kind.DASHED && (parts.isEmpty() || parts.get(0).clashes > 0)) {
            return Optional.empty();
        }
        Outcome head = lines.merge(base == null ? List.of() : base.head(), ours.head(), theirs.head());
        Outcome tail = lines.merge(base == null ? List.of() : base.tail(), ours.tail(), theirs.tail());
        List<String> body = YamlPart.body(
                kind,
                head.lines(),
                parts.stream().map(Joined::lines).toList(),
                parts.isEmpty() ? 0 : parts.get(0).above,
                tail.lines());
        int clashes = parts.stream().mapToInt(Joined::clashes).sum() + head.clashes() + tail.clashes();
        return Optional.of(new Outcome(body, clashes));
    }

    private Joined pair(Pairs.Pair pair, boolean isItem) {
        Optional<List<YamlPart>> alone = pair.isInBoth() ? Optional.empty() : pair.alone();
        if (alone.isPresent()) {
            return alone.get().stream()
                    .map(part -> new Joined(part.lines(), part.lead().size(), 0))
                    .findFirst()
                    .orElse(new Joined(List.of(), 0, 0));
        }
        if (pair.isInBoth() && (pair.base() != null || !isItem)) {
            return both(pair.base(), pair.ours(), pair.theirs());
        }
        Outcome outcome = lines.merge(all(pair.base()), all(pair.ours()), all(pair.theirs()));
        return new Joined(outcome.lines(), pair.isInBoth() ? pair.ours().lead().size() : 0, outcome.clashes());
    }

    private static List<String> all(YamlPart part) {
        return part == null ? List.of() : part.lines();
    }
}
