package kring.forms.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.forms.meeting.MeetingQuestions.Dive;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.quarter.Meeting.Attendance;
import kring.model.quarter.Meeting.DeepDive;
import kring.model.quarter.Meeting.Topic;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a meeting form on how the meeting went: who was there, in what order, and what was talked over. */
record HeldParts(Phrases phrases, MeetingQuestions asked) {
    private static final int ROOM_FOR_DIVES = 2;
    private static final int ROOM_FOR_TOPICS = 3;

    Part planned() {
        FormFields fields = new FormFields(phrases, MeetingForm.PLANNED);
        return fields.part(
                asked.plan().isEmpty()
                        ? List.<String>of()
                        : List.of(asked.plan().code()),
                code -> code,
                0,
                fields.field("order", 9, Kind.SHOWN, code -> Cell.words(order())),
                fields.field("dives", 6, Kind.SHOWN, code -> Cell.words(plannedDives())),
                fields.choice(
                        "accept",
                        3,
                        List.of(new Choice(MeetingForm.AS_PLANNED, phrases.say("form.planned.accepted"))),
                        code -> null));
    }

    private String order() {
        return asked.plan().order().stream().map(asked.snapshot()::name).collect(Collectors.joining(", "));
    }

    private String plannedDives() {
        return asked.plan().dives().stream()
                .map(dive -> asked.snapshot().name(dive.member())
                        + (dive.method() == null
                                ? ""
                                : " (" + phrases.say("agenda.method." + Kebab.of(dive.method())) + ")"))
                .collect(Collectors.joining(", "));
    }

    Part attendance() {
        FormFields fields = new FormFields(phrases, "attendance");
        return fields.part(
                asked.members(),
                Member::id,
                0,
                fields.field("what", 8, Kind.SHOWN, member -> Cell.words(member.name())),
                fields.choice(
                        "attendance",
                        4,
                        new FormOptions(phrases).words("form.attendance.", List.of(Attendance.values())),
                        member -> fields.code(asked.meeting().attendance().get(member.id()))),
                fields.field(
                        "planned",
                        3,
                        Kind.SHOWN,
                        member -> fields.number(place(asked.plan().order(), member.id()))),
                fields.field(
                        "order",
                        3,
                        Kind.NUMBER,
                        member -> fields.number(place(asked.meeting().order(), member.id()))));
    }

    /** Whose turn it is; null where it is not known. */
    private static @Nullable Integer place(List<String> order, String member) {
        int index = order.indexOf(member);
        return index < 0 ? null : index + 1;
    }

    Part dives() {
        FormFields fields = new FormFields(phrases, "deepdives");
        List<String> taken =
                asked.meeting().deepdives().stream().map(DeepDive::member).toList();
        return fields.part(
                asked.dives(),
                Dive::code,
                ROOM_FOR_DIVES,
                fields.choice(
                        "member",
                        9,
                        new FormOptions(phrases).people(asked.named(taken)),
                        one -> one.dive().member()),
                fields.choice(
                        "method",
                        9,
                        new FormOptions(phrases).words("agenda.method.", List.of(DeepDive.Method.values())),
                        one -> fields.code(one.dive().method())));
    }

    Part topics() {
        FormFields fields = new FormFields(phrases, "topics");
        List<String> by = asked.meeting().topics().stream()
                .map(Topic::by)
                .filter(Objects::nonNull)
                .toList();
        return fields.part(
                asked.meeting().topics(),
                Topic::id,
                ROOM_FOR_TOPICS,
                fields.words("text", 11, Topic::text),
                fields.choice("by", 4, new FormOptions(phrases).people(asked.named(by)), Topic::by),
                fields.choice(
                        "status",
                        3,
                        new FormOptions(phrases).words("form.topic.", List.of(Topic.Status.values())),
                        topic -> fields.code(topic.status())));
    }
}
