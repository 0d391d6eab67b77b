package kring.report.excel;

import java.util.List;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Callout;
import kring.report.Chart;
import kring.report.PageBreak;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;
import kring.report.office.Charts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet while it is written, from the top down. */
final class Page {
    /** More than this above a header, in points, would leave no room to scroll in. */
    private static final float MOST_ABOVE = 200;

    private final Ream ream;
    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final Columns columns;
    private final Prose prose;
    private int next;

    Page(Ream ream, SheetPlan plan) {
        this.ream = ream;
        this.plan = plan;
        this.sheet = ream.sheet(plan.title());
        this.columns = Columns.of(plan, ream.figures());
        this.prose = new Prose(this);
    }

    /** Writes everything that is planned for it. */
    void write() {
        columns.apply(sheet);
        sheet.setDisplayGridlines(false);
        prose.line(plan.title(), Look.TITLE);
        prose.line(plan.subtitle(), Look.SUBTITLE);
        skip(1);
        write(plan.blocks());
        Printing.set(sheet, columns.total(), Heights.set(sheet, columns, next), ream.footer());
    }

    private void write(List<Block> blocks) {
        for (Block block : blocks) {
            write(block);
        }
    }

    private void write(Block block) {
        if (block instanceof Section section) {
            prose.line(section.title(), Look.HEADING);
            write(SheetPlan.figuresLast(section.blocks()));
        } else if (block instanceof Paragraph paragraph) {
            prose.paragraph(paragraph.text(), Look.PROSE);
        } else if (block instanceof Bullets bullets) {
            prose.bullets(bullets);
        } else if (block instanceof Callout callout) {
            prose.callout(callout);
        } else if (block instanceof Table table && !table.columns().isEmpty()) {
            table(table);
        } else if (block instanceof Chart chart && Charts.drawable(chart)) {
            prose.paragraph(Text.of(chart.description()), Look.CAPTION);
            Picture.write(this, chart);
        } else if (block instanceof PageBreak) {
            sheet.setRowBreak(next - 1);
        }
        if (!(block instanceof Section)) {
            skip(1);
        }
    }

    /** A table that is alone on its sheet keeps its header in view, and at the head of every page. */
    private void table(Table table) {
        float above = Heights.set(sheet, columns, next);
        CellRangeAddress cells = Grid.write(this, table);
        if (plan.tables().size() == 1) {
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

    /** The number of the next row down. */
    int next() {
        return next;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Columns columns() {
        return columns;
    }

    Ream ream() {
        return ream;
    }
}
