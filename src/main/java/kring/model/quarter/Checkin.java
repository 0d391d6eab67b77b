package kring.model.quarter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a member answered before a quarterly meeting: {@code quarters/Q/checkins/ID.yaml} (METHOD c). */
public record Checkin(
        @Nullable LocalDate date,
        SortedMap<String, AmbitionEntry> ambitions,
        SortedMap<String, PromiseOutcome> promised,
        List<Promise> promises,
        List<Ask> asks,
        List<Receipt> received,
        @Nullable DeepDiveWish deepdive,
        @Nullable String notes) {
    /** What somebody asks of the others, or of one of them. */
    public record Ask(
            String id,
            @Nullable String text,
            List<String> tags,
            @Nullable String to) {
        public Ask {
            tags = List.copyOf(tags);
        }
    }

    /** That an ask was answered, and by whom; where it was written down is null when that was in the check-in itself. */
    public record Receipt(
            String ask,
            @Nullable String from,
            @Nullable String note,
            @Nullable WrittenAt at) {}

    /** What came of a promise. */
    public record PromiseOutcome(
            @Nullable Outcome outcome, @Nullable String note) {
        /** How a promise can end, or go on under the same id. */
        public enum Outcome {
            KEPT,
            PARTLY,
            BROKEN,
            SLIPPED
        }
    }

    /** What a member would like to take up with the circle; needs consent. */
    public record DeepDiveWish(
            @Nullable Boolean consent,
            @Nullable Need need,
            @Nullable String question,
            @Nullable Integer urgency) {
        /** What the member needs. */
        public enum Need {
            FACTS,
            STUCK,
            DILEMMA,
            SHORT
        }

        /** Whether it says anything at all. */
        public boolean hasWord() {
            return consent != null || need != null || question != null || urgency != null;
        }
    }

    public Checkin {
        ambitions = Collections.unmodifiableSortedMap(new TreeMap<>(ambitions));
        promised = Collections.unmodifiableSortedMap(new TreeMap<>(promised));
        promises = List.copyOf(promises);
        asks = List.copyOf(asks);
        received = List.copyOf(received);
    }

    /** Whether there is any answer in it: one without is a check-in that is missing (METHOD c); what was added at the table is none. */
    public boolean given() {
        return ambitions.values().stream().anyMatch(AmbitionEntry::hasWord)
                || promised.values().stream().anyMatch(answer -> answer.outcome() != null)
                || promises.stream().anyMatch(promise -> promise.at() == null)
                || !asks.isEmpty()
                || received.stream().anyMatch(receipt -> receipt.at() == null)
                || (deepdive != null && deepdive.hasWord())
                || notes != null;
    }

    /** Whether anything came of it: it was given, or something was added to it at the table. */
    public boolean tells() {
        return given() || !promises.isEmpty() || !received.isEmpty();
    }
}
