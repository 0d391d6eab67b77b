package kring.screening.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.screening.Assessment;
import kring.screening.Raters;

/** One person as the facilitator prepares a talk: the advice beside the decision, what stands out and what to ask. */
final class PersonPage {
    private final ScreeningWording wording;
    private final Assessment assessment;
    private final Screening screening;

    PersonPage(ScreeningWording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
        this.screening = wording.person(assessment).screening();
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(quiet(lead()));
        blocks.add(new AdviceTable(wording).table(assessment));
        if (assessment.departs() && Objects.requireNonNull(screening.decision()).reason() == null) {
            blocks.add(
                    new Callout(Tone.WATCH, wording.say("screen.departs"), Text.of(wording.say("screen.departs.why"))));
        }
        if (screening.response() != null) {
            blocks.add(new Paragraph(
                    Text.strong(wording.say("screen.response") + ": ").then(screening.response())));
        }
        blocks.add(topics());
        ScoreTable scores = new ScoreTable(wording, assessment);
        blocks.add(new Section(scores.title(), scores.table(), quiet(wording.say("screen.legend"))));
        if (!screening.evidence().isEmpty()) {
            blocks.add(new Section(wording.say("screen.evidence"), new EvidenceTable(wording).table(assessment)));
        }
        return new Section(wording.name(assessment), blocks);
    }

    private String lead() {
        List<String> raters = new Raters(screening.raters()).names();
        String screened = wording.say("screen.screened", wording.day(screening.date()));
        return Stream.of(
                        wording.person(assessment).organisation(),
                        wording.role(assessment),
                        raters.isEmpty() ? screened : screened + " " + wording.say("screen.by", wording.row(raters)))
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Section topics() {
        Collection<List<TalkTopic>> topics = TalkTopic.byRule(assessment);
        return new Section(
                wording.say("screen.topics"),
                topics.isEmpty() ? new Paragraph(wording.say("screen.topics.none")) : table(topics));
    }

    private Table table(Collection<List<TalkTopic>> byRule) {
        Columns columns = wording.columns();
        StatusWording statuses = new StatusWording(wording);
        TalkingPoints talk = new TalkingPoints(wording);
        return Columns.table(
                "topics-" + assessment.member(),
                byRule,
                columns.column("rule", Kind.STATUS, 18, topics -> statuses.rule(topics.get(0))),
                columns.column("what", Kind.TEXT, 42, talk::facts),
                columns.column("question", Kind.TEXT, 36, talk::questions));
    }

    private static Paragraph quiet(String words) {
        return new Paragraph(new Text(List.of(new Text.Span(words, Text.Stress.QUIET))));
    }
}
