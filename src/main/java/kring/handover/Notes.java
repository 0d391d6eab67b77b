package kring.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Private notes, as far as their members consent (METHOD, Continuity).
 *
 * @param told by member; of each first what stands in their file, then check-ins, oldest first
 * @param withheld the members of whom there are notes without their consent
 */
public record Notes(List<Note> told, List<String> withheld) {
    /** A note; the quarter is that of its check-in, null in the member's file. */
    public record Note(String member, @Nullable Quarter quarter, String text) {}

    public Notes {
        told = List.copyOf(told);
        withheld = List.copyOf(withheld);
    }

    static Notes of(Snapshot snapshot, List<DossierPerson> members) {
        List<Note> told = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (DossierPerson person : members) {
            Member member = snapshot.member(person.id());
            List<Note> notes = of(snapshot, member);
            if (member.consent().handoverNotes()) {
                told.addAll(notes);
            } else if (!notes.isEmpty()) {
                withheld.add(member.id());
            }
        }
        return new Notes(told, withheld);
    }

    private static List<Note> of(Snapshot snapshot, Member member) {
        Stream<Note> inFile = Stream.ofNullable(member.notes()).map(text -> new Note(member.id(), null, text));
        Stream<Note> inCheckins = snapshot.quarters().entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(entry.getValue().checkins().get(member.id()))
                        .flatMap(checkin -> Stream.ofNullable(checkin.notes()))
                        .map(text -> new Note(member.id(), entry.getKey(), text)));
        return Stream.concat(inFile, inCheckins).toList();
    }
}
