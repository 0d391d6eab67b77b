package kring.folder.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.folder.yaml.Part;
import kring.folder.yaml.Part.Kind;

/** Whether versions of a part are made alike, so that they can be taken apart together. */
final class Alike {
    private Alike() {}

    /** How all of them are made, those with nothing in them aside; empty when that is not alike, or cannot be taken apart. */
    static Optional<Kind> kind(Part base, Part ours, Part theirs) {
        Set<Kind> kinds = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        Stream.of(Optional.ofNullable(base), Optional.of(ours), Optional.of(theirs))
                .flatMap(Optional::stream)
                .filter(part -> part.kind() != Kind.NOTHING)
                .forEach(part -> {
                    kinds.add(part.kind());
                    columns.add(part.column());
                });
        return kinds.size() == 1 && columns.size() == 1 && !kinds.contains(Kind.LINES)
                ? kinds.stream().findFirst()
                : Optional.empty();
    }

    /** With the remarks above its first part left to it when they were its own before anything came below them. */
    static Part withHeadOf(Part base, Part part) {
        if (base == null || part.parts().isEmpty() || part.kind() == Kind.DASHED) {
            return part;
        }
        int size = base.head().size();
        List<String> top = new ArrayList<>(part.head());
        top.addAll(part.parts().get(0).lead());
        boolean begins = part.head().size() < size
                && top.size() >= size
                && top.subList(1, size).equals(base.head().subList(1, size));
        return begins ? part.withHead(size) : part;
    }
}
