package kring.report.excel;

import java.util.ArrayList;
import java.util.List;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.PageBreak;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.office.Charts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet while it is written, from the top down. */
final class SheetWriter {
    /** More than this above a header, in points, would leave no room to scroll in. */
    private static final float MOST_ABOVE = 200;

    private final WorkbookContext ream;
    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final ColumnWidths columns;
    private final ProseWriter prose;
    private final List<PageWidth.Stretch> pictures = new ArrayList<>();
    private int next;

    SheetWriter(WorkbookContext ream, SheetPlan plan) {
        this.ream = ream;
        this.plan = plan;
        this.sheet = ream.sheet(plan.title());
        this.columns = ColumnWidths.of(plan, ream.figures());
        this.prose = new ProseWriter(this);
    }

    /** Writes everything that is planned for it. */
    void write() {
        columns.apply(sheet);
        sheet.setDisplayGridlines(false);
        prose.line(plan.title(), CellLook.TITLE);
        prose.line(plan.subtitle(), CellLook.SUBTITLE);
        skip(1);
        write(plan.blocks());
        RowHeights.set(sheet, columns);
        PageWidth paper = PageWidth.of(columns.total());
        boolean onePage = paper.takes(RowHeights.of(sheet, 0, next));
        Printing.set(sheet, paper, onePage, ream.footer());
        if (!onePage) {
            paper.turn(sheet, pictures);
        }
    }

    private void write(List<Block> blocks) {
        for (Block block : blocks) {
            write(block);
        }
    }

    private void write(Block block) {
        if (block instanceof Section section) {
            prose.line(section.title(), CellLook.HEADING);
            write(SheetPlan.figuresLast(section.blocks()));
        } else if (block instanceof Paragraph paragraph) {
            prose.paragraph(paragraph.text(), CellLook.PROSE);
        } else if (block instanceof Bullets bullets) {
            prose.bullets(bullets);
        } else if (block instanceof Callout callout) {
            prose.callout(callout);
        } else if (block instanceof Table table && !table.columns().isEmpty()) {
            table(table);
        } else if (block instanceof Chart chart && Charts.drawable(chart)) {
            picture(chart);
        } else if (block instanceof PageBreak) {
            sheet.setRowBreak(next - 1);
        }
        if (!(block instanceof Section)) {
            skip(1);
        }
    }

    /** A table that is alone on its sheet keeps its header in view, and at the head of every page. */
    private void table(Table table) {
        RowHeights.set(sheet, columns);
        double above = RowHeights.of(sheet, 0, next);
        CellRangeAddress cells = TableWriter.write(this, table);
        if (plan.tables().size() == 1) {
            int header = cells.getFirstRow();
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            if (above <= MOST_ABOVE) {
                sheet.createFreezePane(0, header + 1);
            }
        }
    }

    private void picture(Chart chart) {
        int first = next;
        prose.paragraph(Text.of(chart.description()), CellLook.CAPTION);
        ChartWriter.write(this, chart);
        pictures.add(new PageWidth.Stretch(first, next - 1));
    }

    /** The next row down. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Leaves rows empty. */
    void skip(int rows) {
        next += rows;
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

    WorkbookContext ream() {
        return ream;
    }
}
