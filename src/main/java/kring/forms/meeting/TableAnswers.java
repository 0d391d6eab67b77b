package kring.forms.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.KnownIds;
import kring.forms.NewIds;
import kring.forms.meeting.MeetingQuestions.Asked;
import kring.forms.meeting.MeetingQuestions.Made;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.quarter.WrittenAt;
import kring.model.value.Kebab;

/** What was promised and answered at the table, into the check-ins of those whose it is (DESIGN, at). */
record TableAnswers(FormReading form, MeetingQuestions asked, boolean since) {
    private static final String MEMBER = "member";
    private static final String PROMISES = "promises";
    private static final String RECEIVED = "received";
    private static final String AT = Kebab.of(WrittenAt.MEETING);

    void look() {
        promises();
        asks();
    }

    private FileChanges checkin(String member) {
        return form.in(FileNames.checkin(asked.quarter(), member));
    }

    private void promises() {
        for (FilledRow row : form.known("made")) {
            asked.promises().stream()
                    .filter(made -> made.code().equals(row.code()))
                    .forEach(made -> known(row, made));
        }
        Map<String, NewIds> ids = new HashMap<>();
        form.added("made").forEach(row -> added(row, ids));
    }

    private void known(FilledRow row, Made made) {
        FileChanges file = checkin(made.member().id());
        List<String> path = List.of(PROMISES, made.promise().id());
        boolean emptied = row.isEmpty("text") && row.isEmpty("due");
        if (emptied && !since && (row.changed("text") || row.changed("due"))) {
            file.remove(path);
        } else if (row.changed(MEMBER) && !row.isEmpty(MEMBER)) {
            form.refuse(row.entry(MEMBER), "promise-of", made.member().name());
        } else if (!emptied) {
            file.fields(row, path, List.of("text", "due"));
        }
    }

    private void added(FilledRow row, Map<String, NewIds> ids) {
        if (row.isEmpty(MEMBER)) {
            form.refuse(row.entry(MEMBER), "no-member");
            return;
        }
        if (row.isEmpty("text")) {
            form.refuse(row.entry("text"), "no-text");
            return;
        }
        Optional<String> member = form.decoded(row, MEMBER).map(Value::text);
        Optional<Value> text = form.decoded(row, "text");
        if (member.isPresent() && text.isPresent()) {
            String of = member.get();
            String id = ids.computeIfAbsent(of, one -> new NewIds(KnownIds.of(asked.snapshot(), one)))
                    .of(text.get().text(), "promise");
            FileChanges file = checkin(of);
            file.add(
                    List.of(PROMISES),
                    file.item(row, Value.Fields.of("id", id), List.of("text", "due"))
                            .with("at", AT));
        }
    }

    private void asks() {
        Map<String, List<Integer>> emptied = new HashMap<>();
        for (FilledRow row : form.known("helped")) {
            asked.asks().stream()
                    .filter(one -> one.code().equals(row.code()))
                    .filter(one -> row.changed("from") || row.changed("note"))
                    .forEach(one -> received(row, one, emptied));
        }
        emptied.forEach((member, places) -> places.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(place -> checkin(member).remove(List.of(RECEIVED, "#" + place))));
    }

    /** Who helped; somebody from outside has no id. */
    private void received(FilledRow row, Asked one, Map<String, List<Integer>> emptied) {
        FileChanges file = checkin(one.member().id());
        boolean outside = row.isGiven("from", AgreedParts.OUTSIDE);
        List<String> keys = outside ? List.of("note") : List.of("from", "note");
        List<String> path = List.of(RECEIVED, "#" + one.place());
        if (one.place() < 0) {
            if (!row.isEmpty()) {
                file.add(
                        List.of(RECEIVED),
                        file.item(row, Value.Fields.of("ask", one.ask().id()), keys)
                                .with("at", AT));
            }
        } else if (row.isEmpty()) {
            if (!since) {
                emptied.computeIfAbsent(one.member().id(), member -> new ArrayList<>())
                        .add(one.place());
            }
        } else {
            file.fields(row, path, keys);
            if (outside && row.changed("from")) {
                file.remove(List.of(RECEIVED, "#" + one.place(), "from"));
            }
        }
    }
}
