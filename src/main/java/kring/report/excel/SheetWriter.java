package kring.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.office.Charts;
import kring.report.sheet.RowHeights;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet while it is written, from the top down. */
final class SheetWriter implements BlockVisitor {
    /** More than this above a header, in points, would leave no room to scroll in. */
    private static final float MOST_ABOVE = 200;

    private final WorkbookContext context;
    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final ColumnWidths columns;
    private final ProseWriter prose;
    private final List<PageWidth.Stretch> charts = new ArrayList<>();
    private final Map<String, CellRangeAddress> tables = new HashMap<>();
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
            sheet.setRepeatingRows(null);
        }
        if (plan.use() == Section.Use.SEARCHED) {
            // a page of empty cells is left out by printers of workbooks
            XSSFWorkbook workbook = context.workbook();
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 0, empty, empty);
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
        CellRangeAddress cells = TableWriter.write(this, table);
        if (plan.contents().tables().size() == 1) {
            int header = cells.getFirstRow();
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            if (above <= MOST_ABOVE) {
                sheet.createFreezePane(0, header + 1);
            }
        }
    }

    /** The next row down. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Leaves rows empty. */
    void skip(int rows) {
        next += rows;
    }

    /** The cells of the tables so far, by their ids. */
    Map<String, CellRangeAddress> tables() {
        return tables;
    }

    /** The number of the next row down. */
    int next() {
        return next;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    ColumnWidths columns() {
        return columns;
    }

    WorkbookContext context() {
        return context;
    }
}
