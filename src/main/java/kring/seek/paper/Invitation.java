package kring.seek.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Venture.Contribution;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.seek.Vacancy.MissingContribution;
import kring.seek.Vacancy.SectorSize;
import kring.seek.Vacancy.Spare;
import kring.seek.VacancyView;
import kring.seek.VacancyView.Wanted;

/** A page to hand on to who may know somebody, naming nobody, and an invitation to come and see (METHOD, Who is missing). */
public final class Invitation {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final VacancyView view;
    private final VacancyWording words;

    public Invitation(Letterhead letterhead, VacancyView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.words = new VacancyWording(phrases);
    }

    /** Both. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.count("seek.handed", view.vacancy().size(), letterhead.circle())));
        list(
                blocks,
                "sought",
                Stream.concat(
                        view.wanted().stream().map(this::wanted),
                        contributions().map(words::contribution)));
        list(blocks, "there", view.vacancy().sectors().stream().map(SectorSize::sector));
        list(blocks, "ready", view.vacancy().offers().stream().map(Spare::kind).map(words::kind));
        blocks.add(new Paragraph(phrases.say("seek.know", view.inviter())));
        blocks.add(new Section(phrases.say("seek.invitation"), Section.Use.HANDED_ON, letter()));
        return letterhead.report(phrases.say("seek.chair"), letterhead.circle(), blocks);
    }

    private void list(List<Block> blocks, String key, Stream<String> lines) {
        List<Text> items =
                lines.filter(line -> !line.isEmpty()).distinct().map(Text::of).toList();
        if (!items.isEmpty()) {
            blocks.add(new Section(phrases.say("seek.page." + key), List.of(new Bullets(items))));
        }
    }

    private String wanted(Wanted wanted) {
        return wanted.tags().isEmpty()
                ? words.kind(wanted.kind())
                : phrases.say("seek.about", words.kind(wanted.kind()), words.tags(wanted.tags()));
    }

    private Stream<Contribution.Kind> contributions() {
        return view.vacancy().contributions().stream()
                .map(MissingContribution::kind)
                .distinct();
    }

    private List<Block> letter() {
        return phrases.say("seek.letter", letterhead.circle(), view.inviter())
                .lines()
                .map(line -> (Block) new Paragraph(line))
                .collect(Collectors.toList());
    }
}
