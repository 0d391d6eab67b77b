package kring.cli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.agenda.LedAgenda;
import kring.assemble.OpenQuestions;
import kring.cli.output.PlannedMeetings;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.schema.FileKind;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.meeting.FilledMeeting;
import kring.forms.meeting.MeetingForm;
import kring.forms.meeting.MeetingOutline;
import kring.forms.meeting.MeetingQuestions;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Meeting.DeepDive;
import kring.model.value.Quarter;
import kring.report.document.form.Form;
import kring.scaffold.CheckinScaffold;
import kring.scaffold.MeetingScaffold;
import kring.scaffold.Modeline;

/** How the meeting of a quarter went. */
record MeetingSubject(OpenCircle circle, MeetingQuestions asked) implements FormSubject {
    /** What a form is about that says so; empty when the circle has no such meeting. */
    static Optional<FormSubject> of(OpenCircle circle, String about) {
        return Quarter.parse(about)
                .filter(quarter -> circle.snapshot().record(quarter).meeting() != null)
                .map(quarter -> of(circle, quarter));
    }

    /** The meeting of a quarter that has one. */
    static MeetingSubject of(OpenCircle circle, Quarter quarter) {
        Snapshot snapshot = circle.snapshot();
        return new MeetingSubject(
                circle, new MeetingQuestions(snapshot, quarter, snapshot.meeting(quarter), outline(circle, quarter)));
    }

    /** As the facilitator led it; a meeting too short to be planned has none. */
    private static MeetingOutline outline(OpenCircle circle, Quarter quarter) {
        try {
            Record planned =
                    PlannedMeetings.of(circle, quarter, Audience.FACILITATOR).result();
            return planned instanceof LedAgenda agenda
                    ? new MeetingOutline(
                            agenda.order(),
                            agenda.deepdives().stream()
                                    .map(dive -> new DeepDive(dive.member(), dive.method(), null))
                                    .toList())
                    : new MeetingOutline(List.of(), List.of());
        } catch (UserError e) {
            return new MeetingOutline(List.of(), List.of());
        }
    }

    private Quarter quarter() {
        return asked.quarter();
    }

    @Override
    public FormCode.Kind kind() {
        return FormCode.Kind.MEETING;
    }

    @Override
    public String about() {
        return quarter().code();
    }

    @Override
    public String id() {
        return quarter().code();
    }

    @Override
    public String path(String id) {
        return "reports/" + id + "/facilitator/meeting.xlsx";
    }

    @Override
    public Map<String, String> namesById() {
        Map<String, String> names = new LinkedHashMap<>();
        circle.snapshot().quarters().keySet().forEach(other -> names.put(other.code(), other.code()));
        return names;
    }

    /** Those of the meeting itself come first; then whatever else it shows. */
    @Override
    public List<String> files() {
        Snapshot snapshot = circle.snapshot();
        Stream<String> own = Stream.of(FileNames.meeting(quarter()), FileNames.exchanges(quarter()));
        Stream<String> checkins =
                snapshot.activeIn(quarter()).stream().map(member -> FileNames.checkin(quarter(), member));
        Stream<String> others = snapshot.quarters().keySet().stream()
                .filter(other -> !other.equals(quarter()))
                .map(FileNames::meeting);
        return Stream.of(own, checkins, others).flatMap(files -> files).toList();
    }

    @Override
    public String blank(String path) {
        if (path.equals(FileNames.exchanges(quarter()))) {
            return Modeline.of(FileKind.EXCHANGES, path) + "\n[]\n";
        }
        Optional<Member> member = member(path);
        return member.isPresent()
                ? new CheckinScaffold(
                                circle.phrases(), quarter(), quarter().next().firstDay())
                        .of(member.get(), new OpenQuestions(circle.snapshot(), quarter()).of(member.get()))
                : meeting(path);
    }

    /** Whose check-in a file is. */
    private Optional<Member> member(String path) {
        return circle.snapshot().members().values().stream()
                .filter(member -> path.equals(FileNames.checkin(quarter(), member.id())))
                .findFirst();
    }

    /** A meeting of which the day is still to be filled in. */
    private String meeting(String path) {
        Quarter when = Quarter.parse(path.split("/")[1]).orElseThrow();
        return new MeetingScaffold(circle.phrases(), circle.snapshot(), when)
                .of(when.firstDay(), circle.today(), List.of())
                .replaceFirst("(?m)^date: .*$", "date: …");
    }

    @Override
    public String whose(String path) {
        return member(path)
                .map(member -> member.name() + ", ")
                .orElseGet(() -> path.endsWith("/meeting.yaml") && !path.equals(FileNames.meeting(quarter()))
                        ? circle.phrases().figures().period(path.split("/")[1]) + ", "
                        : "");
    }

    @Override
    public Form form(Phrases phrases, String fingerprint) {
        return new MeetingForm(phrases, asked).form(fingerprint);
    }

    @Override
    public Answers answers(FilledRows rows, boolean since, boolean shownOtherwise) {
        return FilledMeeting.read(rows, asked, since, shownOtherwise);
    }
}
