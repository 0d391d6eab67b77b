package kring.ventures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.Venture.Stage;
import kring.model.person.Ambition;
import kring.ventures.Ventures.Candidate;
import kring.ventures.Ventures.Shared;

/** What enough members want that nobody has taken up yet (METHOD d, Joint agenda). */
record JointAgenda(Snapshot snapshot, SortedMap<String, List<Ambition>> open) {
    private static final Comparator<Shared> BY_MEMBER =
            Comparator.comparing(Shared::member).thenComparing(Shared::ambition);

    private static final Comparator<Candidate> MOST_FIRST = Comparator.comparingLong(Candidate::members)
            .reversed()
            .thenComparing(candidate -> String.join("\n", candidate.tags()));

    /** The candidates; tags with the same ambitions are one. */
    List<Candidate> candidates() {
        Map<SortedSet<Shared>, List<String>> tags = byTag().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        long least = snapshot.circle().thresholds().whole(Threshold.JOINT_AGENDA_MEMBERS);
        return tags.entrySet().stream()
                .map(entry -> new Candidate(entry.getValue().stream().sorted().toList(), List.copyOf(entry.getKey())))
                .filter(candidate -> candidate.members() >= least)
                .sorted(MOST_FIRST)
                .toList();
    }

    /** The ambitions under each tag that no venture has taken. */
    private SortedMap<String, SortedSet<Shared>> byTag() {
        Tags tags = new Tags(snapshot.circle().aliases());
        SortedMap<String, SortedSet<Shared>> ambitions = new TreeMap<>();
        open.forEach((member, all) -> all.forEach(ambition -> tags.of(ambition.tags())
                .forEach(tag -> ambitions
                        .computeIfAbsent(tag, none -> new TreeSet<>(BY_MEMBER))
                        .add(new Shared(member, ambition.id())))));
        ambitions.keySet().removeAll(taken(tags));
        return ambitions;
    }

    private Set<String> taken(Tags tags) {
        Set<String> taken = new HashSet<>();
        snapshot.ventures().values().stream()
                .filter(venture -> venture.stage() != Stage.STOPPED)
                .forEach(venture -> taken.addAll(tags.of(venture.tags())));
        return taken;
    }
}
