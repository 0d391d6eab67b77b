package kring.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kring.report.document.Block;
import kring.report.document.Chart;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;

/**
 * What comes on one sheet.
 *
 * @param title large on top, and on the sheet's tab
 * @param subtitle the quiet line under it; may be empty
 * @param blocks what follows
 */
record SheetPlan(String title, String subtitle, List<Block> blocks) {
    /** The sheets of a report: words come together on a first sheet, when there are any. */
    static List<SheetPlan> of(Report report) {
        List<Block> words = new ArrayList<>();
        List<SheetPlan> sheets = new ArrayList<>();
        String below = Stream.of(report.title(), report.subtitle())
                .filter(line -> !line.isBlank())
                .reduce((title, subtitle) -> title + " · " + subtitle)
                .orElse("");
        for (Block block : report.blocks()) {
            if (block instanceof Section section && hasFigures(section)) {
                sheets.add(new SheetPlan(section.title(), below, figuresLast(section.blocks())));
            } else {
                words.add(block);
            }
        }
        if (!words.isEmpty() || sheets.isEmpty()) {
            sheets.add(0, new SheetPlan(report.title(), report.subtitle(), figuresLast(words)));
        }
        return sheets;
    }

    private static boolean hasFigures(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Table
                        || block instanceof Chart
                        || block instanceof Section inner && hasFigures(inner));
    }

    /** Charts come below the table, so that its header stays near the top of the sheet. */
    static List<Block> figuresLast(List<Block> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparingInt(block -> block instanceof Section ? 2 : block instanceof Chart ? 1 : 0))
                .toList();
    }

    /** Every table on the sheet, however deep. */
    List<Table> tables() {
        return all(blocks)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Every chart on the sheet, however deep. */
    List<Chart> charts() {
        return all(blocks)
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section ? all(section.blocks()) : Stream.of(block));
    }
}
