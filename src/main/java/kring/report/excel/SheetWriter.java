package kring.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.chart.Charts;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.sheet.CellArea;
import kring.report.sheet.RowHeights;
import kring.report.sheet.SheetRow;
import kring.report.sheet.Worksheet;

/** One sheet while it is written, from the top down. */
final class SheetWriter implements BlockVisitor {
    /** More than this above a header, in points, would leave no room to scroll in. */
    private static final double MOST_ABOVE = 200;

    private final WorkbookContext context;
    private final SheetPlan plan;
    private final Worksheet sheet;
    private final ColumnWidths columns;
    private final ProseWriter prose;
    private final List<PageWidth.Stretch> charts = new ArrayList<>();
    private final Map<String, CellArea> tables = new HashMap<>();
    private int next;

    SheetWriter(WorkbookContext context, SheetPlan plan) {
        this.context = context;
        this.plan = plan;
        this.sheet = context.sheet(plan.title());
        this.columns = ColumnWidths.of(plan.contents(), context.figures());
        this.prose = new ProseWriter(this);
    }

    /** Writes everything that is planned for it. */
    void write() {
        columns.apply(sheet);
        prose.line(plan.title(), CellLook.TITLE);
        prose.line(plan.subtitle(), CellLook.SUBTITLE);
        int empty = next;
        skip(1);
        visitAll(plan.contents().inOrder());
        AutoHeight.set(sheet, columns);
        PageWidth paper = PageWidth.of(columns.total());
        boolean onePage = paper.takes(RowHeights.sum(sheet, 0, next));
        paper.set(sheet, onePage, context.footer());
        if (!onePage) {
            paper.turn(sheet, charts);
        }
        if (!onePage && !charts.isEmpty()) {
            // what is repeated stands on every page, also above a chart that comes after the table
            sheet.pages().repeat(null);
        }
        if (plan.use() == Section.Use.SEARCHED) {
            // a page of empty cells is left out by printers of workbooks
            sheet.pages().only(new CellArea(empty, 0, empty, 0));
        }
    }

    @Override
    public void visit(Section section) {
        prose.line(section.title(), CellLook.HEADING);
        visitAll(new SheetContents(section.blocks()).inOrder());
    }

    @Override
    public void visit(Paragraph paragraph) {
        prose.paragraph(paragraph.text(), CellLook.PROSE);
        skip(1);
    }

    @Override
    public void visit(Bullets bullets) {
        prose.bullets(bullets);
        skip(1);
    }

    @Override
    public void visit(Table table) {
        if (!table.columns().isEmpty()) {
            write(table);
        }
        skip(1);
    }

    @Override
    public void visit(Chart chart) {
        if (Charts.drawable(chart)) {
            int first = next;
            prose.paragraph(Text.of(chart.description()), CellLook.CAPTION);
            ChartWriter.write(this, chart);
            charts.add(new PageWidth.Stretch(first, next - 1));
        }
        skip(1);
    }

    @Override
    public void visit(Callout callout) {
        prose.callout(callout);
        skip(1);
    }

    @Override
    public void visit(CutLine cutLine) {
        // sheets are not cut
    }

    /** A table that is alone on its sheet keeps its header in view, and at the head of every page. */
    private void write(Table table) {
        AutoHeight.set(sheet, columns);
        double above = RowHeights.sum(sheet, 0, next);
        CellArea cells = TableWriter.write(this, table);
        if (plan.contents().tables().size() == 1) {
            sheet.pages().repeat(cells.top());
            if (above <= MOST_ABOVE) {
                sheet.freeze(cells.top() + 1);
            }
        }
    }

    /** The next row down. */
    SheetRow row() {
        return sheet.row(next++);
    }

    /** Leaves rows empty. */
    void skip(int rows) {
        next += rows;
    }

    /** The cells of the tables so far, by their ids. */
    Map<String, CellArea> tables() {
        return tables;
    }

    /** The number of the next row down. */
    int next() {
        return next;
    }

    Worksheet sheet() {
        return sheet;
    }

    ColumnWidths columns() {
        return columns;
    }

    WorkbookContext context() {
        return context;
    }
}
