package kring.cli.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.assemble.MeetingPapers;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.output.ParallelRendering;
import kring.cli.output.PlannedMeetings;
import kring.cli.output.Rendering;
import kring.cli.pack.OwnPages;
import kring.cli.remind.DraftAuthor;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.minutes.MinutesView;
import kring.minutes.paper.MinutesReport;
import kring.model.Audience;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.report.mail.Attachment;
import org.jspecify.annotations.Nullable;

/** The files that go along with letters, each made for the one who gets it. */
record LetterAttachments(RootCommand kring, OpenCircle circle, Quarter quarter) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    /** Those of every member, by id. */
    Map<String, List<Attachment>> of(LetterKind kind, List<Member> members) {
        return switch (kind) {
            case INVITATION -> invitations(members);
            case CHECKIN -> checkins(members);
            case MINUTES -> minutes(members);
        };
    }

    /** The agenda that is for the whole circle, its entry for calendars, and each member's own page. */
    private Map<String, List<Attachment>> invitations(List<Member> members) {
        MeetingPapers meeting = PlannedMeetings.of(circle, quarter, Audience.CIRCLE);
        Paper agenda = PaperName.AGENDA.paper(circle, meeting::report);
        OwnPages pages = new OwnPages(circle, quarter);
        List<Paper> papers = new ArrayList<>(List.of(agenda));
        members.forEach(member -> papers.add(pages.of(member)));
        Map<String, byte[]> files = rendered(papers);
        List<Attachment> all = new ArrayList<>(List.of(word(agenda.name(), files.get(agenda.name()))));
        PlannedMeetings.entry(kring, circle, quarter, meeting)
                .map(entry -> new Attachment("meeting.ics", CALENDAR, new Rendering(kring, circle).calendar(entry)))
                .ifPresent(all::add);
        Map<String, List<Attachment>> attachments = new HashMap<>();
        for (Member member : members) {
            List<Attachment> theirs = new ArrayList<>(all);
            theirs.add(word(member.id() + ".docx", files.get(pages.of(member).name())));
            attachments.put(member.id(), theirs);
        }
        return attachments;
    }

    private Map<String, List<Attachment>> checkins(List<Member> members) {
        return members.stream()
                .collect(Collectors.toMap(Member::id, member -> List.of(DraftAuthor.form(circle, quarter, member))));
    }

    private Map<String, List<Attachment>> minutes(List<Member> members) {
        List<Paper> papers = members.stream().map(this::minutes).toList();
        Map<String, byte[]> files = rendered(papers);
        Map<String, List<Attachment>> attachments = new HashMap<>();
        for (int number = 0; number < members.size(); number++) {
            String name = papers.get(number).name();
            attachments.put(
                    members.get(number).id(), List.of(word(name.substring(name.indexOf('/') + 1), files.get(name))));
        }
        return attachments;
    }

    private Paper minutes(Member member) {
        Audience audience = Audience.member(member.id());
        Paper paper = PaperName.MINUTES.paper(
                circle,
                () -> new MinutesReport(
                                circle.letterhead(audience),
                                MinutesView.of(circle.loaded().snapshot(), quarter, audience))
                        .compose());
        return new Paper(member.id() + "/" + paper.name(), paper.format(), paper.report());
    }

    private Map<String, byte[]> rendered(List<Paper> papers) {
        return ParallelRendering.render(papers, "", new Rendering(kring, circle), kring.console());
    }

    /** One of the papers that were rendered. */
    private static Attachment word(String name, byte @Nullable [] bytes) {
        return new Attachment(name, WORD, Objects.requireNonNull(bytes));
    }
}
