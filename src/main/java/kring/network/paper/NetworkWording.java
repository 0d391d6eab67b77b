package kring.network.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;
import kring.network.CircleSignal;
import kring.network.CircleSummary;
import kring.network.Overview.Offer;
import kring.network.Overview.Person;
import kring.network.Overview.Want;
import kring.report.document.Cell;
import kring.report.document.Tone;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** Says in words what several parts of the overview have in common: people, things released, signals. */
record NetworkWording(Phrases phrases) {
    Columns columns() {
        return new Columns(phrases, "overview.column.");
    }

    /** A number; none where it is not told. */
    Cell number(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(number), "");
    }

    /** A count; in words where it is not told. */
    Cell told(@Nullable Integer count) {
        return count == null ? Cell.words(phrases.say("overview.uncounted")) : number(count);
    }

    /** What a region is called, or those that may not be told. */
    String region(@Nullable String name) {
        return name == null ? phrases.say("overview.other-regions") : name;
    }

    /** Who it is: by name for whoever may know it, else by code; always with the code, by which both can talk. */
    String person(Person person) {
        if (person.name() != null) {
            return phrases.say("overview.person.named", person.name(), person.code());
        }
        return person.sector() == null
                ? phrases.say("overview.person", person.code())
                : phrases.say("overview.person.sector", person.code(), person.sector());
    }

    /** What is sought, in the words of who seeks it; else what it is about. */
    String text(Want want) {
        return want.text() == null ? String.join(", ", want.tags()) : want.text();
    }

    /** What is offered, in the words of who offers it; else what it is about. */
    String text(Offer offer) {
        return offer.text() == null ? String.join(", ", offer.tags()) : offer.text();
    }

    /** What sort of thing it is; empty where that is not said. */
    String kind(@Nullable OfferKind kind) {
        return kind == null ? "" : phrases.say("kind." + Kebab.of(kind));
    }

    /** When and how urgently something is wanted. */
    String wanted(Want want) {
        return joined(List.of(
                Optional.ofNullable(want.horizon()).map(horizon -> phrases.say("wanted." + Kebab.of(horizon))),
                Optional.ofNullable(want.urgency()).map(urgency -> phrases.say("get.urgency", urgency))));
    }

    /** On which terms, how much and until when something is offered. */
    String terms(Offer offer) {
        return joined(List.of(
                Optional.ofNullable(offer.terms()).map(terms -> phrases.say("terms." + Kebab.of(terms))),
                Optional.ofNullable(offer.capacity()),
                Optional.ofNullable(offer.until())
                        .map(until ->
                                phrases.say("bring.until", phrases.figures().day(until)))));
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    String signal(String id) {
        return phrases.say("health.signal." + id);
    }

    /** How a signal stands, as a word with its tone. */
    Cell.Status state(CircleSignal.State state) {
        return new Cell.Status(tone(state), phrases.say("health.state." + Kebab.of(state)));
    }

    /** How a signal stands, by its value; the word where that is unknown. */
    Cell.Status standing(CircleSignal signal) {
        return signal.value() == null
                ? state(signal.state())
                : new Cell.Status(tone(signal.state()), figure(signal, signal.value()));
    }

    private static Tone tone(CircleSignal.State state) {
        return switch (state) {
            case OK -> Tone.GOOD;
            case WATCH -> Tone.WATCH;
            case ALARM -> Tone.BAD;
            case FEW, UNKNOWN -> Tone.OPEN;
        };
    }

    /** The value with what it rests on, and under it the way it came. */
    Cell now(CircleSignal signal) {
        if (signal.value() == null) {
            return Cell.words(phrases.say("health.unknown"));
        }
        String value = figure(signal, signal.value());
        String now = signal.share() ? phrases.say("overview.of", value, Objects.requireNonNull(signal.n())) : value;
        return Cell.words(signal.trend().size() > 1 ? now + "\n" + trend(signal) : now);
    }

    String trend(CircleSignal signal) {
        return signal.trend().stream()
                .map(value -> value == null ? "–" : figure(signal, value))
                .collect(Collectors.joining(" → "));
    }

    private String figure(CircleSignal signal, BigDecimal value) {
        return signal.share()
                ? phrases.figures().share(value)
                : phrases.figures().number(value);
    }

    /** Whom or what a signal concerns; of ambitions whose they are and how many. */
    Cell whom(CircleSummary summary, CircleSignal signal) {
        Map<String, Integer> counts = new TreeMap<>();
        signal.subjects().forEach(subject -> counts.merge(subject.split("/")[0], 1, Integer::sum));
        List<String> lines = counts.entrySet().stream()
                .map(entry -> name(summary, signal, entry.getKey())
                        + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .toList();
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }

    private String name(CircleSummary summary, CircleSignal signal, String subject) {
        return switch (signal.id()) {
            case "facilitator" -> phrases.say("health.facilitator." + subject);
            case "ventures" -> summary.names().getOrDefault("ventures/" + subject, subject);
            default -> summary.names().getOrDefault(subject, subject);
        };
    }
}
