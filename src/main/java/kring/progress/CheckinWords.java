package kring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** What stands in the check-ins of a circle in people's own words, as far as its audience may see it. */
public record CheckinWords(CircleState state) {
    /** What a check-in says in words of one ambition. */
    public record Said(String member, String ambition, AmbitionEntry entry) {
        private boolean hasText() {
            return Stream.of(entry.done(), entry.learned(), entry.evidence()).anyMatch(Objects::nonNull);
        }
    }

    /** What a member did, learned and can show, in the check-in of a quarter. */
    public List<Said> said(Quarter when, String member) {
        return checkin(when, member)
                .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                .map(entry -> new Said(member, entry.getKey(), entry.getValue()))
                .filter(Said::hasText)
                .toList();
    }

    /** What was noted with the last answer to a promise, or with what was received for an ask; null where nothing was. */
    public @Nullable String note(Change change) {
        return switch (change.subject()) {
            case PROMISE ->
                last(
                        change.member(),
                        checkin -> Optional.ofNullable(checkin.promised().get(change.thing()))
                                .filter(answer -> answer.outcome() != null)
                                .map(answer -> Objects.requireNonNullElse(answer.note(), "")));
            case ASK ->
                last(
                        change.member(),
                        checkin -> checkin.received().stream()
                                .filter(receipt -> receipt.ask().equals(change.id()))
                                .map(receipt -> Objects.requireNonNullElse(receipt.note(), ""))
                                .findFirst());
            default -> null;
        };
    }

    private @Nullable String last(String member, Function<Checkin, Optional<String>> note) {
        List<Quarter> all = state.quartersUpTo(state.quarter());
        return IntStream.range(0, all.size())
                .mapToObj(back -> all.get(all.size() - 1 - back))
                .flatMap(when -> checkin(when, member))
                .flatMap(checkin -> note.apply(checkin).stream())
                .findFirst()
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }

    private Stream<Checkin> checkin(Quarter when, String member) {
        return state.checkin(when, member).stream();
    }
}
