package kring.health.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.health.HeldQuarter;
import kring.health.HeldQuarter.OpenAmbition;
import kring.health.Signal;
import kring.health.Signal.Id;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.person.Member;

/** Calls whom and what a signal concerns by the names that people know. */
record SubjectNames(Phrases phrases, Snapshot snapshot, List<HeldQuarter> held) {
    /** A line for each; of ambitions only whose they are and how many. */
    List<String> brief(Signal signal) {
        if (signal.id() != Id.UNMOVED) {
            return full(signal);
        }
        Map<String, Long> counts = signal.subjects().stream()
                .collect(Collectors.groupingBy(
                        subject -> subject.substring(0, subject.indexOf('/')), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> member(entry.getKey()) + " (" + entry.getValue() + ")")
                .toList();
    }

    /** A line for each. */
    List<String> full(Signal signal) {
        return signal.subjects().stream()
                .map(subject -> name(signal.id(), subject))
                .toList();
    }

    private String name(Id id, String subject) {
        return switch (id) {
            case UNMOVED -> ambition(subject);
            case VENTURES ->
                Optional.ofNullable(snapshot.ventures().get(subject))
                        .map(Venture::name)
                        .orElse(subject);
            case FACILITATOR -> phrases.say("health.facilitator." + subject);
            default -> member(subject);
        };
    }

    /** In its last words. */
    private String ambition(String subject) {
        return IntStream.rangeClosed(1, held.size())
                .mapToObj(back -> held.get(held.size() - back))
                .flatMap(quarter -> quarter.open().stream())
                .filter(ambition -> ambition.subject().equals(subject))
                .findFirst()
                .map(this::ambition)
                .orElse(subject);
    }

    private String ambition(OpenAmbition ambition) {
        return member(ambition.member()) + ": " + ambition.text();
    }

    private String member(String id) {
        return Optional.ofNullable(snapshot.members().get(id)).map(Member::name).orElse(id);
    }
}
