package kring.cli.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.cli.remind.DraftAuthor;
import kring.cli.remind.Letters;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Circle;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.report.mail.Attachment;
import kring.report.mail.Draft;
import kring.report.mail.DraftMark;
import org.jspecify.annotations.Nullable;

/** The letters around one meeting: one to each who takes part in its quarter, and to nobody else. */
final class MeetingLetters {
    private final RootCommand kring;
    private final OpenCircle circle;
    private final Quarter quarter;
    private final Meeting meeting;
    private final DraftAuthor author;

    /**
     * Letters of a circle about the meeting of a quarter.
     *
     * @throws UserError when no meeting is written down, or the facilitator has no address to write from
     */
    MeetingLetters(RootCommand kring, OpenCircle circle, Quarter quarter) {
        this.kring = kring;
        this.circle = circle;
        this.quarter = quarter;
        this.meeting = Optional.ofNullable(circle.snapshot().record(quarter).meeting())
                .orElseThrow(() -> new UserError("no-entry", quarter));
        this.author = DraftAuthor.of(circle);
    }

    /** The drafts by the names of their files. */
    Map<String, byte[]> of(LetterKind kind) {
        List<Member> readers = readers();
        Map<String, List<Attachment>> attachments = new LetterAttachments(kring, circle, quarter).of(kind, readers);
        Letters letters = new Letters(circle);
        String subject = circle.phrases()
                .say(
                        "letters.subject." + kind.code(),
                        circle.snapshot().circle().name(),
                        day(meeting.date()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Member reader : readers) {
            String text = letters.fill(kind.code(), context(reader));
            Draft draft = author.draft(
                    author.to(kring.console(), reader),
                    subject,
                    text,
                    Objects.requireNonNull(attachments.get(reader.id())));
            files.put(name(kind, reader), DraftMark.write(draft));
        }
        return files;
    }

    private List<Member> readers() {
        return circle.snapshot().members().values().stream()
                .filter(member -> member.activeIn(quarter) && member.forgotten() == null)
                .toList();
    }

    private String name(LetterKind kind, Member reader) {
        return quarter.code() + "-" + author.circleName() + "-" + kind.code() + "-" + reader.id() + ".eml";
    }

    /** What a template can fill in: texts, and a list of one of what is not always known. */
    private Map<String, Object> context(Member reader) {
        Circle told = circle.snapshot().circle();
        Map<String, Object> context = new HashMap<>();
        context.put("circle", told.name());
        context.put("facilitator", told.facilitatorName());
        context.put("today", day(circle.today()));
        context.put("name", reader.name());
        context.put("first-name", reader.firstName());
        context.put("quarter", quarter.code());
        context.put("date", day(meeting.date()));
        context.put("at", known("start", meeting.start(), told.meeting().start()));
        context.put("in", known("place", meeting.place(), told.meeting().place()));
        context.put("next", known("day", next()));
        return context;
    }

    private static List<Map<String, String>> known(String name, @Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .limit(1)
                .map(first -> Map.of(name, first))
                .toList();
    }

    /** The day of the meeting after this one; null where that is not dated. */
    private @Nullable String next() {
        return circle.snapshot().quarters().tailMap(quarter, false).values().stream()
                .map(record -> record.meeting())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Meeting::date)
                .map(this::day)
                .orElse(null);
    }

    private String day(LocalDate date) {
        return circle.phrases().figures().longDay(date);
    }
}
