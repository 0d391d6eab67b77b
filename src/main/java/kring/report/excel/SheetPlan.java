package kring.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.report.document.Block;
import kring.report.document.Report;
import kring.report.document.Section;

/**
 * What comes on one sheet.
 *
 * @param title large on top, and on the sheet's tab
 * @param subtitle the quiet line under it; may be empty
 * @param use whether it is printed
 * @param contents what follows
 */
record SheetPlan(String title, String subtitle, Section.Use use, SheetContents contents) {
    /** The sheets of a report: words come together on a first sheet, when there are any. */
    static List<SheetPlan> of(Report report) {
        List<Block> words = new ArrayList<>();
        List<SheetPlan> sheets = new ArrayList<>();
        String below = Stream.of(report.title(), report.subtitle())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
        for (Block block : report.blocks()) {
            SheetContents contents = new SheetContents(List.of(block));
            if (contents.sections().isEmpty() || !contents.hasFigures()) {
                words.add(block);
            }
            for (Section section : contents.hasFigures() ? contents.sections() : List.<Section>of()) {
                sheets.add(new SheetPlan(section.title(), below, section.use(), new SheetContents(section.blocks())));
            }
        }
        if (!words.isEmpty() || sheets.isEmpty()) {
            sheets.add(
                    0, new SheetPlan(report.title(), report.subtitle(), Section.Use.PRINTED, new SheetContents(words)));
        }
        return sheets;
    }
}
