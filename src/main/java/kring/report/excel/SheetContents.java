package kring.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.report.document.Block;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;

/** What a list of blocks holds: its sections, and its tables and charts, however deep. */
final class SheetContents implements BlockVisitor {
    private final List<Block> first = new ArrayList<>();
    private final List<Block> ownCharts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();

    SheetContents(List<Block> blocks) {
        visitAll(blocks);
    }

    @Override
    public void visit(Section section) {
        SheetContents inner = new SheetContents(section.blocks());
        sections.add(section);
        tables.addAll(inner.tables);
        charts.addAll(inner.charts);
    }

    @Override
    public void visit(Paragraph paragraph) {
        first.add(paragraph);
    }

    @Override
    public void visit(Bullets bullets) {
        first.add(bullets);
    }

    @Override
    public void visit(Table table) {
        first.add(table);
        tables.add(table);
    }

    @Override
    public void visit(Chart chart) {
        ownCharts.add(chart);
        charts.add(chart);
    }

    @Override
    public void visit(Callout callout) {
        first.add(callout);
    }

    @Override
    public void visit(CutLine cutLine) {
        // sheets are not cut
    }

    /** The same blocks, with charts below the table, so that its header stays near the top, and sections below both. */
    List<Block> inOrder() {
        return Stream.of(first, ownCharts, sections)
                .<Block>flatMap(List::stream)
                .toList();
    }

    boolean hasFigures() {
        return !tables.isEmpty() || !charts.isEmpty();
    }

    List<Section> sections() {
        return sections;
    }

    List<Table> tables() {
        return tables;
    }

    List<Chart> charts() {
        return charts;
    }
}
