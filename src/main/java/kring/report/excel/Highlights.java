package kring.report.excel;

import java.util.Arrays;
import java.util.List;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellFormat;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow what stands in a cell: they move along when somebody changes a status or a share. */
final class Highlights {
    private static final String BAR = "A9C8E6";

    private final XSSFSheetConditionalFormatting rules;
    private final CellRangeAddress cells;

    Highlights(XSSFSheet sheet, CellRangeAddress cells) {
        this.rules = sheet.getSheetConditionalFormatting();
        this.cells = cells;
    }

    /** Colours the statuses of a table, and draws a bar behind its shares. */
    void add(Table table) {
        for (int place = 0; place < table.columns().size(); place++) {
            Column.Kind kind = table.columns().get(place).kind();
            if (kind == Column.Kind.STATUS || hasStatus(table, place)) {
                statuses(place);
            } else if (kind == Column.Kind.PERCENTAGE) {
                bars(place);
            }
        }
    }

    private static boolean hasStatus(Table table, int place) {
        return table.rows().stream().anyMatch(row -> row.get(place) instanceof Cell.Status);
    }

    private CellRangeAddress below(int place) {
        return new CellRangeAddress(cells.getFirstRow() + 1, cells.getLastRow(), place, place);
    }

    private void statuses(int place) {
        String first = new CellReference(cells.getFirstRow() + 1, place).formatAsString(false);
        List<XSSFConditionalFormattingRule> all = Arrays.stream(Tone.values())
                .map(tone -> rule("LEFT(" + first + ",1)=\"" + tone.symbol() + "\"", tone))
                .toList();
        for (XSSFConditionalFormattingRule rule : all) {
            rules.addConditionalFormatting(new CellRangeAddress[] {below(place)}, rule);
        }
    }

    private XSSFConditionalFormattingRule rule(String condition, Tone tone) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(condition);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        // the first time the library drops the opacity, which the schema wants; replacing keeps it
        font.setFontColor(CellFormat.color(Palette.colour(tone)));
        font.setFontColor(CellFormat.color(Palette.colour(tone)));
        XSSFPatternFormatting background = rule.createPatternFormatting();
        background.setFillBackgroundColor(CellFormat.color(Palette.tint(tone)));
        return rule;
    }

    private void bars(int place) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(CellFormat.color(BAR));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        rules.addConditionalFormatting(new CellRangeAddress[] {below(place)}, rule);
    }
}
