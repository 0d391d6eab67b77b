package kring.forms.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.quarter.Meeting.DeepDive;
import kring.model.value.Kebab;

/** Who was there, who spoke when and whose question was taken up: as it is told, or as it was planned. */
record HeldOrder(
        FormReading form, MeetingQuestions asked, FileChanges meeting, HeldAttendance attendance, boolean since) {
    private static final String ORDER = "order";
    private static final String ATTENDANCE = HeldAttendance.ATTENDANCE;
    private static final String DIVES = "deepdives";
    private static final String MEMBER = "member";

    HeldOrder(FormReading form, MeetingQuestions asked, FileChanges meeting, boolean since) {
        this(form, asked, meeting, new HeldAttendance(form, asked, meeting), since);
    }

    void look() {
        form.known(ATTENDANCE).stream()
                .filter(row -> row.changed(ATTENDANCE) || row.changed(ORDER))
                .filter(row -> !row.isEmpty(ORDER) && !attendance.isThere(row.code()))
                .forEach(row -> form.refuse(
                        row.entry(ORDER), "absent-spoke", asked.snapshot().name(row.code())));
        boolean accepted = form.part(MeetingForm.PLANNED).stream().anyMatch(this::accepts);
        List<String> order = order(accepted);
        attendance.put(order);
        put(order);
        dives(accepted);
    }

    /** A plan that was accepted before, and is noted, is not accepted anew: with those who were there, it became another. */
    private boolean accepts(FilledRow row) {
        boolean noted = since && !asked.meeting().order().isEmpty();
        if (noted || row.isEmpty("accept") || form.decoded(row, "accept").isEmpty()) {
            return false;
        }
        if (!row.code().equals(asked.plan().code())) {
            form.refuse(row.entry("accept"), "plan-other");
        }
        return true;
    }

    /** The order as it is told, or as it stands. */
    private List<String> order(boolean accepted) {
        List<FilledRow> rows = form.known(ATTENDANCE);
        List<String> now = asked.meeting().order();
        boolean changed = rows.stream().anyMatch(row -> row.changed(ORDER));
        if (!rows.stream().allMatch(row -> row.isEmpty(ORDER))) {
            return changed ? told(rows).orElse(now) : now;
        }
        if (accepted) {
            return asked.plan().order().stream().filter(attendance::isThere).toList();
        }
        return changed && !since ? List.of() : now;
    }

    private void put(List<String> order) {
        if (order.isEmpty() && !asked.meeting().order().isEmpty()) {
            meeting.remove(List.of(ORDER));
        } else if (!order.equals(asked.meeting().order())) {
            meeting.put(
                    List.of(ORDER),
                    new Value.Several(order.stream().map(Value::bare).toList()));
        }
    }

    /** The members by the numbers beside their names; empty, and refused, when one is no place in a row. */
    private Optional<List<String>> told(List<FilledRow> rows) {
        Map<Integer, FilledRow> byPlace = new TreeMap<>();
        int wrong = 0;
        for (FilledRow row : rows) {
            Optional<Value> number = row.isEmpty(ORDER) ? Optional.empty() : form.decoded(row, ORDER);
            Optional<Integer> place = number.flatMap(value -> place(value, rows.size()));
            if (number.isPresent() && place.isEmpty()) {
                form.refuse(
                        row.entry(ORDER), "no-place", row.entry(ORDER).value().shown(), String.valueOf(rows.size()));
            }
            FilledRow other = place.isEmpty() ? null : byPlace.putIfAbsent(place.get(), row);
            if (other != null) {
                form.refuse(
                        row.entry(ORDER),
                        "place-taken",
                        String.valueOf(place.get()),
                        asked.snapshot().name(other.code()));
            }
            wrong += !row.isEmpty(ORDER) && (place.isEmpty() || other != null) ? 1 : 0;
        }
        return wrong > 0
                ? Optional.empty()
                : Optional.of(byPlace.values().stream().map(FilledRow::code).toList());
    }

    private static Optional<Integer> place(Value value, int most) {
        BigDecimal number = new BigDecimal(value.text());
        boolean whole = number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        return whole ? Optional.of(number.intValue()) : Optional.empty();
    }

    private void dives(boolean accepted) {
        List<Integer> emptied = new ArrayList<>();
        List<FilledRow> known = form.known(DIVES);
        for (FilledRow row : known) {
            asked.dives().stream()
                    .filter(dive -> dive.code().equals(row.code()))
                    .forEach(dive -> known(row, dive.place(), emptied));
        }
        emptied.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(place -> meeting.remove(List.of(DIVES, "#" + place)));
        List<FilledRow> added = form.added(DIVES);
        added.forEach(this::added);
        if (accepted && added.isEmpty() && emptied.size() == asked.dives().size()) {
            asked.plan().dives().stream()
                    .filter(dive -> attendance.isThere(dive.member()))
                    .forEach(this::planned);
        }
    }

    private void known(FilledRow row, int place, List<Integer> emptied) {
        if (row.isEmpty()) {
            if (!since) {
                emptied.add(place);
            }
        } else if (row.isEmpty(MEMBER)) {
            refuseNobody(row);
        } else {
            meeting.fields(row, List.of(DIVES, "#" + place), List.of(MEMBER, "method"));
        }
    }

    private void added(FilledRow row) {
        if (row.isEmpty(MEMBER)) {
            refuseNobody(row);
        } else {
            meeting.add(List.of(DIVES), meeting.item(row, new Value.Fields(Map.of()), List.of(MEMBER, "method")));
        }
    }

    private void refuseNobody(FilledRow row) {
        form.refuse(row.entry(MEMBER), "no-member");
    }

    private void planned(DeepDive dive) {
        meeting.add(
                List.of(DIVES),
                Value.Fields.of(MEMBER, dive.member())
                        .with("method", dive.method() == null ? null : Kebab.of(dive.method())));
    }
}
