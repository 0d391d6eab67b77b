package kring.cli.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.cli.output.Format;
import kring.cli.output.Paper;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Appointment;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;

/** What belongs in the pack for a meeting: to add a feature's papers and sheets, add its part to the list. */
final class Pack {
    /** The tables that no Word paper of the pack has: those are printed, the others are to search in. */
    private static final Set<String> PRINTED = Set.of("ambitions", "asks", "sectors", "health");

    private final OpenCircle circle;
    private final Quarter quarter;
    private final MeetingPart meeting;
    private final List<PackPart> parts;

    Pack(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
        this.meeting = new MeetingPart(circle, quarter);
        this.parts = List.of(
                meeting,
                new ProgressPart(circle, quarter),
                new ExchangePart(circle, quarter),
                new VenturesPart(circle, quarter),
                new MinutesPart(circle, quarter),
                new HealthPart(circle),
                new ScreeningPart(circle));
    }

    /** The papers, in the order in which they are written. */
    List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        parts.forEach(part -> papers.addAll(part.papers()));
        papers.add(new Paper("workbook.xlsx", Format.XLSX, this::workbook));
        return papers;
    }

    /** What is projected in the room. */
    Report room() {
        return meeting.room();
    }

    /** The meeting for people's calendars, where its day is known. */
    Optional<Appointment> entry(RootCommand kring) {
        return meeting.entry(kring);
    }

    private Report workbook() {
        Letterhead letterhead = circle.letterhead(Audience.CIRCLE);
        Stream<Block> sheets =
                parts.stream().flatMap(part -> part.sheets().stream()).map(this::sheet);
        return letterhead.report(
                circle.phrases().say("workbook.title"),
                letterhead.circle() + " · " + circle.phrases().figures().period(quarter.code()),
                sheets.toList());
    }

    private Block sheet(Block sheet) {
        return sheet instanceof Section section && isTold(section)
                ? section.searched(circle.phrases().say("workbook.searched"))
                : sheet;
    }

    private static boolean isTold(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Table table && !PRINTED.contains(table.id()));
    }
}
