package kring.folder.bind;

import java.util.Objects;
import kring.folder.yaml.Node;
import kring.model.quarter.Meeting;
import org.jspecify.annotations.Nullable;

/** Reads {@code quarters/Q/meeting.yaml}. */
public final class MeetingReader {
    private MeetingReader() {}

    /** The meeting; null when the node is no mapping. */
    public static @Nullable Meeting read(Node root, Validity validity) {
        return Fields.read(root, validity, MeetingReader::meeting);
    }

    private static Meeting meeting(Fields fields) {
        fields.require("date");
        return new Meeting(
                Fields.required(fields.date("date")),
                fields.time("start"),
                fields.whole("minutes", 1, 1440),
                fields.text("place"),
                fields.scalars("attendance", Scalars::id, word -> Scalars.word(word, Meeting.Attendance.class)),
                fields.ids("order"),
                fields.list("deepdives", MeetingReader::deepDive),
                MemberReader.identified(fields, "topics", MeetingReader::topic, Meeting.Topic::id),
                MemberReader.identified(fields, "decisions", MeetingReader::decision, Meeting.Decision::id));
    }

    private static Meeting.DeepDive deepDive(Fields fields) {
        fields.require("member");
        return new Meeting.DeepDive(
                Fields.required(fields.id("member")),
                fields.word("method", Meeting.DeepDive.Method.class),
                fields.text("reason"));
    }

    private static Meeting.Topic topic(Fields fields) {
        return new Meeting.Topic(
                Fields.required(fields.id("id")),
                fields.text("text"),
                fields.id("by"),
                fields.whole("minutes", 1, 1440),
                fields.word("status", Meeting.Topic.Status.class));
    }

    private static Meeting.Decision decision(Fields fields) {
        return new Meeting.Decision(
                Fields.required(fields.id("id")),
                fields.text("text"),
                fields.ids("by"),
                fields.day("due"),
                Objects.requireNonNullElse(
                        fields.word("status", Meeting.Decision.Status.class), Meeting.Decision.Status.OPEN),
                fields.quarter("settled"));
    }
}
