package kring.folder.edit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.folder.bind.BaselineReader;
import kring.folder.bind.Validity;
import kring.folder.load.Loaded;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.value.Quarter;

/** Writes what was agreed in a quarter: the lists of the active members' files, in the words that stand there. */
public final class BaselineText {
    private static final List<String> FROM_MEMBER = List.of("ambitions", "gets", "brings");

    private BaselineText() {}

    /**
     * The text of {@code baseline.yaml}.
     *
     * @param loaded the circle, without errors
     * @throws IllegalStateException when the text would not read back as what it was made from
     */
    public static String of(Loaded loaded, Quarter quarter, LocalDate date) {
        List<Node.Entry> members = new ArrayList<>();
        for (Member member : loaded.snapshot().members().values()) {
            if (member.activeIn(quarter)) {
                members.add(new Node.Entry(member.id(), agreed(loaded, quarter, member.id())));
            }
        }
        String text = YamlWriter.write(new Node.Mapping(List.of(
                new Node.Entry("date", new Node.Scalar(date.toString(), true)),
                new Node.Entry("members", new Node.Mapping(members)))));
        YamlReader.Reading read = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        if (!read.problems().isEmpty()
                || !expected(loaded.snapshot(), quarter, date)
                        .equals(BaselineReader.read(Objects.requireNonNull(read.root()), new Validity()))) {
            throw new IllegalStateException("the baseline of " + quarter + " does not read back as it was written");
        }
        return text;
    }

    private static Node agreed(Loaded loaded, Quarter quarter, String member) {
        List<Node.Entry> lists = new ArrayList<>();
        for (String key : FROM_MEMBER) {
            loaded.value(FileNames.member(member), key).ifPresent(list -> lists.add(new Node.Entry(key, list)));
        }
        loaded.value(FileNames.checkin(quarter, member), "promises")
                .ifPresent(list -> lists.add(new Node.Entry("promises", list)));
        return new Node.Mapping(lists);
    }

    private static Baseline expected(Snapshot snapshot, Quarter quarter, LocalDate date) {
        SortedMap<String, Baseline.Agreed> members = new TreeMap<>();
        snapshot.members().values().stream()
                .filter(member -> member.activeIn(quarter))
                .forEach(member -> members.put(
                        member.id(),
                        new Baseline.Agreed(
                                member.ambitions(),
                                member.gets(),
                                member.brings(),
                                Stream.ofNullable(snapshot.record(quarter)
                                                .checkins()
                                                .get(member.id()))
                                        .flatMap(checkin -> checkin.promises().stream())
                                        .toList())));
        return new Baseline(date, members);
    }
}
