package kring.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.folder.Scene;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;

/** Signals as lines for a test: {@code watch 0.65 of 10 [0.7, 0.65] baker laundry}. */
final class SignalText {
    static final LocalDate TODAY = LocalDate.of(2025, 11, 25);

    private SignalText() {}

    /** So many founders, m1 and on, and whatever else the scene holds. */
    static Snapshot circle(int members, String... files) {
        String founders = IntStream.rangeClosed(1, members)
                .mapToObj("== members/m%d.yaml\nname: M\nstatus: founder\n"::formatted)
                .collect(Collectors.joining());
        return Scene.of(java.util.stream.Stream.concat(java.util.stream.Stream.of(founders), Arrays.stream(files))
                        .toArray(String[]::new))
                .snapshot();
    }

    static Signal signal(Id id, Snapshot snapshot, Held... held) {
        return signal(id, snapshot, TODAY, Audience.FACILITATOR, held);
    }

    static Signal signal(Id id, Snapshot snapshot, LocalDate today, Audience audience, Held... held) {
        List<HeldQuarter> quarters = Arrays.stream(held).map(Held::quarter).toList();
        return HealthView.of(snapshot, today, quarters, audience)
                .health()
                .signals()
                .get(id.ordinal());
    }

    /** Whom or what it concerns, as JSON has it. */
    static List<String> subjects(Signal signal) {
        return signal.subjects().stream().map(SignalSubject::code).toList();
    }

    static String line(Signal signal) {
        String line = "%s %s of %s"
                .formatted(
                        Kebab.of(signal.state()),
                        signal.value() == null
                                ? "-"
                                : signal.value().stripTrailingZeros().toPlainString(),
                        signal.n());
        return signal.subjects().isEmpty() ? line : line + " " + String.join(" ", subjects(signal));
    }
}
