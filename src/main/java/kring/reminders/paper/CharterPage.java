package kring.reminders.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.Charter;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** The charter on a page, to read together once a year and to sign: what it says, and a line for every member (METHOD, Reminders). */
public final class CharterPage {
    /** Room for a hand to write its name in. */
    private static final String ROOM = "\n\u00a0\n\u00a0";

    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Snapshot circle;
    private final Quarter quarter;

    /** The page of a circle as its members are in a quarter. */
    public CharterPage(Letterhead letterhead, Snapshot circle, Quarter quarter) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.circle = circle;
        this.quarter = quarter;
    }

    /** The page; none while no intention is written down. */
    public Optional<Report> compose() {
        return Optional.ofNullable(circle.circle().charter().intention()).map(this::compose);
    }

    private Report compose(String intention) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(Tone.STEADY, words("intention"), Text.of(intention)));
        blocks.add(new Section(words("read"), new Paragraph(words("questions"))));
        blocks.add(
                new Section(words("sign"), Section.Use.SIGNED, List.of(new Paragraph(words("promise")), signatures())));
        return letterhead.report(words("title"), subtitle(), blocks);
    }

    private String subtitle() {
        Charter charter = circle.circle().charter();
        List<String> parts = new ArrayList<>(List.of(letterhead.circle()));
        if (charter.version() != null) {
            parts.add(words("version", charter.version()));
        }
        if (charter.date() != null) {
            parts.add(words("signed", phrases.figures().longDay(charter.date())));
        }
        return String.join(" · ", parts);
    }

    /** Everybody who takes part, with room for a name and a day. */
    private Block signatures() {
        Columns columns = new Columns(phrases, "charter.column.");
        List<Member> members =
                circle.activeIn(quarter).stream().map(circle::member).toList();
        return Columns.table(
                "signatures",
                members,
                columns.text("member", 34, CharterPage::nameAndOrganisation),
                columns.column("signature", Column.Kind.TEXT, 44, member -> new Cell.Words(ROOM)),
                columns.column("day", Column.Kind.TEXT, 18, member -> new Cell.Words(ROOM)));
    }

    private static String nameAndOrganisation(Member member) {
        return member.organisation() == null ? member.name() : member.name() + "\n" + member.organisation();
    }

    private String words(String key, Object... arguments) {
        return phrases.say("charter." + key, arguments);
    }
}
