package kring.folder.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.edit.YamlPart;
import kring.folder.edit.YamlPart.Kind;
import kring.folder.git.MergeFile;
import org.jspecify.annotations.Nullable;

/** Joins two versions of a part, and those below it; what cannot be taken apart further is joined line by line. */
final class PartMerge {
    private final MergeFile git;

    PartMerge(MergeFile git) {
        this.git = git;
    }

    /**
     * What became of some lines.
     *
     * @param clashes how many places with markers there are
     */
    record Outcome(List<String> lines, int clashes) {
        private static Outcome clean(List<String> lines) {
            return new Outcome(lines, 0);
        }
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
    Outcome join(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) throws IOException {
        Joined joined = both(base, ours, theirs);
        return new Outcome(joined.lines, joined.clashes);
    }

    private Joined both(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) throws IOException {
        Outcome lead = lines(base == null ? List.of() : base.lead(), ours.lead(), theirs.lead());
        Outcome body = body(base, ours, theirs);
        List<String> all = new ArrayList<>(lead.lines());
        all.addAll(body.lines());
        return new Joined(all, lead.lines().size(), lead.clashes() + body.clashes());
    }

    private Outcome body(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) throws IOException {
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
        return apart.isPresent() ? apart.get() : byLine(before, ours.body(), theirs.body());
    }

    private Outcome lines(List<String> base, List<String> ours, List<String> theirs) throws IOException {
        Optional<List<String>> one = ThreeWay.merge(base, ours, theirs);
        return one.isPresent() ? Outcome.clean(one.get()) : byLine(base, ours, theirs);
    }

    /** Joins whole lines as git does, with its markers where they clash. */
    private Outcome byLine(List<String> base, List<String> ours, List<String> theirs) throws IOException {
        MergeFile.Outcome merged =
                git.merge(bytes(base), bytes(ours), bytes(theirs)).orElseThrow(IllegalStateException::new);
        return new Outcome(
                new String(merged.bytes(), StandardCharsets.UTF_8).lines().toList(), merged.clashes());
    }

    private static byte[] bytes(List<String> lines) {
        return TextFile.lines(lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Joins what they are made of, part by part; empty when the parts of one cannot be told from another. */
    private Optional<Outcome> container(Kind kind, @Nullable YamlPart base, YamlPart ours, YamlPart theirs)
            throws IOException {
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
        Outcome head = lines(base == null ? List.of() : base.head(), ours.head(), theirs.head());
        Outcome tail = lines(base == null ? List.of() : base.tail(), ours.tail(), theirs.tail());
        List<String> lines = YamlPart.body(
                kind,
                head.lines(),
                parts.stream().map(Joined::lines).toList(),
                parts.isEmpty() ? 0 : parts.get(0).above,
                tail.lines());
        int clashes = parts.stream().mapToInt(Joined::clashes).sum() + head.clashes() + tail.clashes();
        return Optional.of(new Outcome(lines, clashes));
    }

    private Joined pair(Pairs.Pair pair, boolean isItem) throws IOException {
        Optional<List<YamlPart>> alone = pair.isInBoth() ? Optional.empty() : pair.alone();
        if (alone.isPresent()) {
            return alone.get().stream()
                    .map(part -> new Joined(part.lines(), part.lead().size(), 0))
                    .findFirst()
                    .orElse(new Joined(List.of(), 0, 0));
        }
        if (pair.ours() != null && pair.theirs() != null && (pair.base() != null || !isItem)) {
            return both(pair.base(), pair.ours(), pair.theirs());
        }
        Outcome outcome = lines(all(pair.base()), all(pair.ours()), all(pair.theirs()));
        return new Joined(
                outcome.lines(),
                pair.ours() != null && pair.isInBoth() ? pair.ours().lead().size() : 0,
                outcome.clashes());
    }

    private static List<String> all(@Nullable YamlPart part) {
        return part == null ? List.of() : part.lines();
    }
}
