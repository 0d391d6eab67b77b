package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.AgendaView;
import kring.agenda.RunSheet;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

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

    /** What to keep in mind about a speaker, or null; the first for a speaker names them. */
    private record Line(int number, String member, RunSheet.@Nullable Flag flag, boolean first) {}

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
                        20,
                        line -> line.first() ? Cell.words(wording.name(line.member())) : Cell.SAME),
                columns.column(
                        "flag", Kind.STATUS, 24, line -> line.flag() == null ? Cell.SAME : wording.flag(line.flag())),
                columns.column(
                        "question",
                        Kind.TEXT,
                        48,
                        line -> line.flag() == null
                                ? Cell.SAME
                                : Cell.words(line.flag().question())));
    }

    private List<Line> speaker(int number, String member) {
        List<Line> lines = new ArrayList<>();
        sheet.flags().stream()
                .filter(flag -> flag.member().equals(member))
                .forEach(flag -> lines.add(new Line(number, member, flag, lines.isEmpty())));
        return lines.isEmpty() ? List.of(new Line(number, member, null, true)) : lines;
    }
}
