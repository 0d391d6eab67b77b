package kring.scaffold;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.folder.schema.FileKind;
import kring.folder.yaml.ScalarStyle;
import kring.language.Phrases;
import kring.model.Circle.UsualMeeting;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Topic;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** A new meeting: its day, given or proposed, and the topics carried over to it when that is asked for. */
public record MeetingScaffold(Phrases phrases, Snapshot snapshot, Quarter quarter) {
    private static final int WEEKS = 13;
    private static final int HALFWAY = 6;

    /** Where a meeting stands in the folder. */
    public String path() {
        return "quarters/" + quarter + "/meeting.yaml";
    }

    /**
     * The text of the file.
     *
     * @param date the day; null when none was set yet: then one is proposed, and is still to be confirmed
     * @param carried the topics to be taken up again
     */
    public String of(@Nullable LocalDate date, LocalDate today, List<Topic> carried) {
        LocalDate day = date == null ? proposed(today) : date;
        return new Template(FileKind.MEETING, phrases.language(), path())
                .with("quarter", quarter)
                .with("date", date == null ? day + "  # … " + phrases.say("scaffold.proposed") : day)
                .with("usual", usual(snapshot.circle().meeting()))
                .with("topics", topics(carried))
                .with(
                        "member",
                        snapshot.members().isEmpty()
                                ? "baker"
                                : snapshot.members().firstKey())
                .with("due", quarter.next().firstDay())
                .fill();
    }

    /** The topics of the last meeting before this quarter that are not done. */
    public List<Topic> unfinished() {
        return last().map(Meeting::topics).orElse(List.of()).stream()
                .filter(Topic::isUnfinished)
                .toList();
    }

    /** Thirteen weeks after the last meeting, else a Thursday halfway; within the quarter, and not past if possible. */
    public LocalDate proposed(LocalDate today) {
        LocalDate halfway =
                quarter.firstDay().plusWeeks(HALFWAY).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        LocalDate rhythm =
                last().map(meeting -> meeting.date().plusWeeks(WEEKS)).orElse(halfway);
        LocalDate day = Quarter.of(rhythm).equals(quarter) ? rhythm : halfway;
        while (day.isBefore(today) && Quarter.of(day.plusWeeks(1)).equals(quarter)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private Optional<Meeting> last() {
        return snapshot.quarters().headMap(quarter, false).descendingMap().values().stream()
                .map(QuarterRecord::meeting)
                .filter(meeting -> meeting != null)
                .findFirst();
    }

    private static String usual(UsualMeeting usual) {
        return usual == null
                ? ""
                : line("start", usual.start() == null ? null : "\"" + usual.start() + "\"")
                        + line("minutes", usual.minutes())
                        + line("place", usual.place() == null ? null : ScalarStyle.behindKey(usual.place(), 2));
    }

    private static String topics(List<Topic> topics) {
        StringBuilder lines = new StringBuilder();
        for (Topic topic : topics) {
            lines.append("  - id: ").append(topic.id()).append('\n');
            String text = topic.text() == null ? null : ScalarStyle.behindKey(topic.text(), 6);
            Map<String, Object> fields = new java.util.LinkedHashMap<>();
            fields.put("text", text);
            fields.put("by", topic.by());
            fields.put("minutes", topic.minutes());
            fields.put("status", "open");
            fields.forEach((key, value) -> lines.append(value == null ? "" : "    " + line(key, value)));
        }
        return lines.toString();
    }

    private static String line(String key, @Nullable Object value) {
        return value == null ? "" : key + ": " + value + "\n";
    }
}
