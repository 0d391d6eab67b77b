package kring.seek.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Venture.Contribution;
import kring.model.value.Kebab;
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
    private final String address;

    /**
     * A page to hand on.
     *
     * @param address of the facilitator who hands it on; empty where it is not theirs to give
     */
    public Invitation(Letterhead letterhead, VacancyView view, String address) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.address = address;
        this.words = new VacancyWording(phrases);
    }

    /** Both; where nothing is sought, who the circle is and no more. */
    public Report compose() {
        List<String> sought = sought();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.count("seek.handed", view.vacancy().size(), letterhead.circle())));
        blocks.add(new Paragraph(phrases.say(sought.isEmpty() ? "seek.nobody" : "seek.room")));
        list(blocks, "sought", sought.stream());
        list(blocks, "there", view.vacancy().sectors().stream().map(SectorSize::sector));
        list(blocks, "ready", ready());
        if (sought.isEmpty()) {
            return letterhead.report(phrases.say("seek.chair.none"), letterhead.circle(), blocks);
        }
        blocks.add(new Paragraph(
                address.isEmpty()
                        ? phrases.say("seek.know", view.inviter())
                        : phrases.say("seek.know.address", view.inviter(), address)));
        blocks.add(new Section(phrases.say("seek.invitation"), Section.Use.HANDED_ON, letter()));
        return letterhead.report(phrases.say("seek.chair"), letterhead.circle(), blocks);
    }

    /** Kinds as members seek them, and those that ventures lack besides. */
    private List<String> sought() {
        Set<String> kinds = kindsSought();
        return Stream.concat(
                        view.wanted().stream().map(this::wanted),
                        contributions()
                                .filter(kind -> !kinds.contains(words.contribution(kind)))
                                .map(this::missing))
                .toList();
    }

    private String missing(Contribution.Kind kind) {
        String key = "seek.missing." + Kebab.of(kind);
        return phrases.has(key) ? phrases.say(key) : words.contribution(kind);
    }

    /** What nobody asks for, without kinds that are sought too: a page without names cannot tell the two apart. */
    private Stream<String> ready() {
        Set<String> kinds = kindsSought();
        contributions().map(words::contribution).forEach(kinds::add);
        return view.vacancy().offers().stream()
                .map(Spare::kind)
                .map(words::kind)
                .filter(kind -> !kinds.contains(kind));
    }

    private Set<String> kindsSought() {
        return view.wanted().stream()
                .map(wanted -> words.kind(wanted.kind()))
                .collect(Collectors.toCollection(HashSet::new));
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
        String reached = address.isEmpty() ? view.inviter() : view.inviter() + " (" + address + ")";
        return phrases.say("seek.letter", letterhead.circle(), view.inviter(), reached)
                .lines()
                .map(line -> (Block) new Paragraph(line))
                .collect(Collectors.toList());
    }
}
