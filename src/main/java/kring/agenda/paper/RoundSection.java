package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.ItemReason.Why;
import kring.agenda.RunSheet;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** The round as the facilitator leads it: who speaks when, with what to keep in mind and the one question to ask. */
record RoundSection(AgendaWording wording, AgendaView seen, RunSheet sheet) {
    Section section() {
        List<String> speakers = seen.agenda().order();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.words("round.lead", wording.name(speakers.get(0)))));
        if (seen.round().trios()) {
            // As handed out: who sits with whom must not differ from what everybody has on paper.
            blocks.add(wording.groups());
        }
        blocks.add(table(speakers));
        return new Section(wording.words("round"), blocks);
    }

    /** What to keep in mind about a speaker, and what to ask; the first line for a speaker names them. */
    private record Line(int number, String member, Cell signal, Cell question, boolean first) {}

    private Table table(List<String> speakers) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            lines.addAll(speaker(i + 1, speakers.get(i)));
        }
        Columns columns = wording.columns();
        return Columns.table(
                "round",
                lines,
                columns.column(
                        "number", Kind.NUMBER, 6, line -> line.first() ? Programme.minutes(line.number()) : Cell.SAME),
                columns.column(
                        "who",
                        Kind.TEXT,
                        17,
                        line -> line.first() ? Cell.words(wording.name(line.member())) : Cell.SAME),
                columns.column("flag", Kind.STATUS, 19, Line::signal),
                columns.column("question", Kind.TEXT, 64, Line::question));
    }

    /** First what is the facilitator's alone to know, then what the agenda says of them, unless that is asked about already. */
    private List<Line> speaker(int number, String member) {
        List<Line> lines = new ArrayList<>();
        sheet.flags().stream()
                .filter(flag -> flag.member().equals(member))
                .forEach(flag -> lines.add(
                        new Line(number, member, wording.flag(flag), Cell.words(flag.question()), lines.isEmpty())));
        List<Item> untold = told(member)
                .filter(item -> lines.stream().noneMatch(line -> asks(line, item)))
                .toList();
        if (!untold.isEmpty() || lines.isEmpty()) {
            Cell signal = untold.isEmpty() ? Cell.SAME : new Cell.Status(Tone.OPEN, wording.words("stalled"));
            Cell about = new Cell.Lines(untold.stream().map(wording::about).toList());
            lines.add(new Line(number, member, signal, about, lines.isEmpty()));
        }
        return lines;
    }

    private Stream<Item> told(String member) {
        return seen.agenda().blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> isTold(item) && member.equals(item.member()));
    }

    private boolean asks(Line line, Item item) {
        return line.question() instanceof Cell.Words words && words.text().contains(wording.about(item));
    }

    /** Whether an item is told here, with the rest about its speaker. */
    boolean isTold(Item item) {
        return item.why().why() == Why.STALLED && seen.agenda().order().contains(item.member());
    }
}
