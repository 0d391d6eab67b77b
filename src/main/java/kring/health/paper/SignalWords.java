package kring.health.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signal.Id;
import kring.health.Signal.State;
import kring.health.Signal.Unit;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Cell;
import kring.report.document.Tone;

/** Says signals in plain words: what they measure, how they stand, whom they concern, what to do. */
record SignalWords(Phrases phrases, Snapshot snapshot, List<HeldQuarter> held) {
    /** What is measured. */
    String name(Id id) {
        return phrases.say("health.signal." + Kebab.of(id));
    }

    /** The quarters of the trends, oldest first. */
    List<Quarter> recent(Health health) {
        int length = health.signals().stream()
                .mapToInt(signal -> signal.trend().size())
                .max()
                .orElse(0);
        return held.subList(held.size() - length, held.size()).stream()
                .map(HeldQuarter::quarter)
                .toList();
    }

    /** How it stands. */
    Cell.Status state(State state) {
        Tone tone = switch (state) {
            case OK -> Tone.GOOD;
            case WATCH -> Tone.WATCH;
            case ALARM -> Tone.BAD;
            case FEW -> Tone.OPEN;
        };
        return new Cell.Status(tone, phrases.say("health.state." + Kebab.of(state)));
    }

    /** The value with what it rests on, the way it came, and the rule where that fired. */
    Cell now(Signal signal) {
        List<String> lines = new ArrayList<>();
        lines.add(value(signal));
        if (signal.trend().size() > 1) {
            lines.add(trend(signal));
        }
        limit(signal).ifPresent(lines::add);
        return lines(lines);
    }

    private String value(Signal signal) {
        if (signal.value() == null) {
            return phrases.say("health.unknown");
        }
        String key = "health.now." + Kebab.of(signal.id());
        if (signal.id().unit() == Unit.SHARE) {
            return phrases.say(key, figure(signal.id(), signal.value()), signal.n());
        }
        return signal.value().signum() == 0
                ? phrases.say(key + ".none")
                : phrases.count(key, signal.value().intValueExact());
    }

    private String trend(Signal signal) {
        return signal.trend().stream()
                .map(value -> value == null ? "–" : figure(signal.id(), value))
                .collect(Collectors.joining(" → "));
    }

    private String figure(Id id, BigDecimal value) {
        return id.unit() == Unit.SHARE
                ? phrases.figures().share(value)
                : phrases.figures().number(value);
    }

    private Optional<String> limit(Signal signal) {
        Id id = signal.id();
        Threshold bound = signal.state() == State.ALARM ? id.alarm() : id.watch();
        if (signal.state() != State.ALARM && signal.state() != State.WATCH) {
            return Optional.empty();
        }
        String figure = figure(id, snapshot.circle().thresholds().get(bound));
        return Optional.of(
                id == Id.ATTENDANCE
                        ? phrases.say(
                                "health.limit.in-a-row",
                                figure,
                                snapshot.circle().thresholds().whole(Threshold.ATTENDANCE_MEETINGS))
                        : phrases.say("health.limit." + Kebab.of(id.limit()), figure));
    }

    /** Whom or what it concerns, in few words. */
    Cell whom(Signal signal) {
        return lines(new SubjectNames(phrases, snapshot, held).brief(signal));
    }

    /** Whom or what it concerns, in full. */
    Cell whomInFull(Signal signal) {
        return lines(new SubjectNames(phrases, snapshot, held).full(signal));
    }

    private static Cell lines(List<String> lines) {
        return Cell.words(String.join("\n", lines));
    }

    /** The step that is advised. */
    Cell step(Signal signal) {
        return Cell.words(phrases.say("health.advice." + Kebab.of(signal.advice())));
    }
}
