package kring.reminders.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.model.Circle;
import kring.model.person.Member;
import kring.reminders.Notice;
import kring.reminders.ReminderKind;
import kring.reminders.ReminderSchedule;
import kring.reminders.ReminderWording;

/** What the templates of reminders are filled with: names and texts, and lists of these. */
public final class ReminderLetter {
    private final ReminderSchedule schedule;
    private final ReminderWording wording;

    /** Letters in the words of a language. */
    public ReminderLetter(ReminderSchedule schedule, Phrases phrases) {
        this.schedule = schedule;
        this.wording = new ReminderWording(phrases, schedule);
    }

    /** To the facilitator: all of it, under a heading for each kind, and for check-ins for each meeting. */
    public Map<String, Object> toFacilitator(List<Notice> notices) {
        Map<List<Object>, List<Notice>> groups = new LinkedHashMap<>();
        notices.forEach(notice ->
                groups.computeIfAbsent(group(notice), key -> new ArrayList<>()).add(notice));
        Map<String, Object> letter = head();
        letter.put(
                "groups",
                groups.values().stream()
                        .map(group -> Map.of(
                                "kind", group.get(0).kind().code(),
                                "heading", wording.heading(group.get(0)),
                                "lines",
                                        group.stream()
                                                .map(notice -> line(notice, wording.line(notice)))
                                                .toList()))
                        .toList());
        return letter;
    }

    /** To one member. */
    public Map<String, Object> toMember(String member, List<Notice> theirs) {
        Map<String, Object> letter = head();
        letter.put("name", wording.name(member));
        letter.put("first-name", schedule.snapshot().member(member).firstName());
        letter.put(
                "lines",
                theirs.stream()
                        .map(notice -> line(notice, wording.plea(notice)))
                        .toList());
        return letter;
    }

    /**
     * What may be told to whom, by member (METHOD, Trust): to each only their own, and only what is theirs to do. Leavers
     * get no letter; what is left undone with them is for the facilitator.
     */
    public SortedMap<String, List<Notice>> byMember(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind().isForMember())
                .filter(this::isWithUs)
                .collect(Collectors.groupingBy(Notice::member, TreeMap::new, Collectors.toList()));
    }

    private boolean isWithUs(Notice notice) {
        Member member = schedule.snapshot().members().get(notice.member());
        return notice.kind() == ReminderKind.CHECKIN || member != null && member.activeIn(schedule.now());
    }

    private Map<String, Object> head() {
        Circle circle = schedule.snapshot().circle();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("circle", circle.name());
        head.put("facilitator", circle.facilitatorName());
        head.put("today", wording.day(schedule.today()));
        return head;
    }

    private Map<String, Object> line(Notice notice, String text) {
        return Map.of(
                "text", text,
                "name", wording.name(notice.member()),
                "date", wording.day(notice.date()),
                "kind", notice.kind().code(),
                "step", notice.step(),
                "key", notice.key());
    }

    private static List<Object> group(Notice notice) {
        return notice.kind() == ReminderKind.CHECKIN
                ? List.of(notice.kind(), notice.ids().get(0))
                : List.of(notice.kind());
    }
}
