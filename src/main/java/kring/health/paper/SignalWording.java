package kring.health.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.health.FacilitatorRisk;
import kring.health.HealthView;
import kring.health.Signal;
import kring.health.Signal.Id;
import kring.health.Signal.State;
import kring.health.Signal.Unit;
import kring.health.SignalSubject;
import kring.health.SignalSubject.OfAmbition;
import kring.language.Phrases;
import kring.model.Threshold;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** Says signals in plain words: what they measure, how they stand, whom they concern, what to do. */
record SignalWording(Phrases phrases, HealthView view) {
    /** The columns of tables of signals. */
    Columns columns() {
        return new Columns(phrases, "health.column.");
    }

    /** What is measured. */
    String name(Signal signal) {
        return phrases.say("health.signal." + Kebab.of(signal.id()));
    }

    /** How it stands. */
    Cell state(Signal signal) {
        Tone tone = switch (signal.state()) {
            case OK -> Tone.GOOD;
            case WATCH -> Tone.WATCH;
            case ALARM -> Tone.BAD;
            case FEW, UNKNOWN -> Tone.OPEN;
        };
        return new Cell.Status(tone, phrases.say("health.state." + Kebab.of(signal.state())));
    }

    /** The value with what it rests on, the way it came, and the rule where that fired. */
    String now(Signal signal) {
        List<String> lines = new ArrayList<>();
        lines.add(value(signal));
        if (signal.trend().size() > 1) {
            lines.add(trend(signal));
        }
        limit(signal).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private String value(Signal signal) {
        if (signal.value() == null) {
            boolean kept = signal.id() == Id.RESCORING && !view.complete();
            return phrases.say(kept ? "health.in-confidence" : "health.unknown");
        }
        String key = "health.now." + Kebab.of(signal.id());
        if (signal.id().unit() == Unit.SHARE) {
            return phrases.say(key, figure(signal.id(), signal.value()), Objects.requireNonNull(signal.n()));
        }
        return phrases.count(key, signal.value().intValueExact());
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
        String figure = figure(id, view.thresholds().get(Objects.requireNonNull(bound)));
        return Optional.of(
                id == Id.ATTENDANCE
                        ? phrases.say(
                                "health.limit.in-a-row",
                                figure,
                                view.thresholds().whole(Threshold.ATTENDANCE_MEETINGS))
                        : phrases.say("health.limit." + Kebab.of(id.limit()), figure));
    }

    /** Whom or what it concerns, a line for each; of ambitions only whose they are and how many. */
    String whom(Signal signal) {
        if (signal.id() != Id.UNMOVED) {
            return whomInFull(signal);
        }
        Map<String, List<OfAmbition>> owners = signal.subjects().stream()
                .map(OfAmbition.class::cast)
                .collect(Collectors.groupingBy(open -> open.ambition().member(), TreeMap::new, Collectors.toList()));
        return owners.values().stream()
                .map(open -> view.names().get(open.get(0)) + " (" + open.size() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** Whom or what it concerns, a line for each. */
    String whomInFull(Signal signal) {
        return signal.subjects().stream().map(this::whom).collect(Collectors.joining("\n"));
    }

    private String whom(SignalSubject subject) {
        if (subject instanceof FacilitatorRisk risk) {
            return phrases.say("health.facilitator." + risk.code());
        }
        String name = Objects.requireNonNull(view.names().get(subject));
        return subject instanceof OfAmbition open
                ? name + ": " + open.ambition().text()
                : name;
    }

    /** The step that is advised. */
    String step(Signal signal) {
        return phrases.say("health.advice." + Kebab.of(signal.advice()));
    }
}
