package kring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.Span;
import kring.history.Standing;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.jspecify.annotations.Nullable;

/** How an ambition came to stand where it stands: the at most one state kind of METHOD c, Ambitions. */
record AmbitionState(Span span, String id) {
    /** At most one: how it stands now, where that is another than it was. */
    Optional<Change> between(Optional<Ambition> before, Optional<Ambition> after, Standing was, Standing is) {
        String text = before.map(Ambition::text).orElse(null);
        if (before.isEmpty()) {
            return arrived(after.orElseThrow(), was, is);
        }
        if (is.status() != was.status()) {
            return is.isOpen() ? revived(after, was) : Optional.of(closed(was, is));
        }
        if (!was.isOpen()) {
            return Optional.empty();
        }
        if (after.isEmpty()) {
            return Optional.of(change(Kind.SILENT, Fact.words(text), null));
        }
        return withoutWord()
                ? Optional.of(change(
                        Kind.SILENT, Fact.words(text), Fact.words(after.get().text())))
                : Optional.empty();
    }

    /** New when nothing earlier knows it; gone and back is revived. */
    private Optional<Change> arrived(Ambition ambition, Standing was, Standing is) {
        if (!span.earlier().knows(span.member(), id)) {
            return Optional.of(change(Kind.NEW, null, Fact.words(ambition.text())));
        }
        return is.isOpen() ? revived(Optional.of(ambition), was) : Optional.empty();
    }

    private Optional<Change> revived(Optional<Ambition> after, Standing was) {
        return after.map(ambition ->
                change(Kind.REVIVED, new Fact.Stands(was.status()), new Fact.Stands(AmbitionEntry.Status.ACTIVE)));
    }

    private Change closed(Standing was, Standing is) {
        Fact before = new Fact.Stands(was.status());
        return switch (is.status()) {
            case ACHIEVED -> change(Kind.ACHIEVED, before, Fact.amount(is.value()));
            case PAUSED -> change(Kind.PAUSED, before, Fact.words(is.reason()));
            case DROPPED -> change(Kind.DROPPED, before, Fact.words(is.reason()));
            case REPLACED -> change(Kind.REPLACED, before, Fact.words(is.by()));
            case ACTIVE -> throw new IllegalStateException(id + " is open");
        };
    }

    /** Whether there is a check-in, and none has a word on it. */
    private boolean withoutWord() {
        List<Checkin> given = span.checkinsSince();
        Stream<AmbitionEntry> said = Stream.concat(
                given.stream().map(checkin -> checkin.ambitions().get(id)).filter(Objects::nonNull),
                span.freshEntries(id).stream());
        return !given.isEmpty() && !span.absent() && said.noneMatch(AmbitionEntry::hasWord);
    }

    private Change change(Kind kind, @Nullable Fact before, @Nullable Fact after) {
        return Change.of(span.member(), Subject.AMBITION, id, kind, before, after);
    }
}
