package kring.folder.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.folder.edit.YamlPart;
import kring.folder.edit.YamlPart.Kind;
import org.jspecify.annotations.Nullable;

/** Compares how versions of a part are written, which must be alike to merge them part by part. */
final class PartShape {
    private PartShape() {}

    /** The kind of all that hold anything; empty when they differ, or cannot be taken apart. */
    static Optional<Kind> common(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        Set<Kind> kinds = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        boolean onOneLine = true;
        for (YamlPart part :
                Stream.of(base, ours, theirs).filter(Objects::nonNull).toList()) {
            onOneLine &= part.head().size() == 1;
            if (part.kind() != Kind.NOTHING) {
                kinds.add(part.kind());
                columns.add(part.column());
            }
        }
        if (kinds.size() != 1 || columns.size() != 1) {
            return Optional.empty();
        }
        Kind kind = kinds.iterator().next();
        return kind == Kind.LINES || kind.isInline() && !onOneLine ? Optional.empty() : Optional.of(kind);
    }

    /** With the remarks above its first part left to it when they were its own before anything came below them. */
    static YamlPart withHeadOf(@Nullable YamlPart base, YamlPart part) {
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
