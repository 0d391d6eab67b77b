package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kring.benchmark.CircleGenerator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a printer of a pack's workbook: what one hands out, in letters that can be read, and no more. */
class WorkbookPrintTest {
    /** The width between the margins of A4, in points. */
    private static final double UPRIGHT = 523;

    private static final double ON_ITS_SIDE = 770;
    private static final double POINTS_A_DIGIT = 5.25;
    /** Letters of 11 points come out as 6. */
    private static final double LEGIBLE = 0.55;

    @TempDir
    private Path temp;

    @Test
    void ofASampleAFewSheetsArePrinted() throws IOException {
        assertThat(printed(Run.sample("lindermark", temp), "2025-Q4"))
                .containsExactly("Ambities", "Op weg", "Hulpvragen", "Branches", "Signalen");
    }

    @Test
    void ofALargeCircleWhatIsPrintedCanBeReadToo() throws IOException {
        assertThat(printed(CircleGenerator.write(temp, 1, 14, 5, 7), "2025-Q4"))
                .contains("Ambities", "Op weg", "Hulpvragen")
                .doesNotContain("Veranderingen", "Halen × brengen");
    }

    /** The sheets that are printed, after a look at how each sheet would be. */
    private static List<String> printed(Path circle, String quarter) throws IOException {
        assertThat(Run.in(circle, "pack", quarter).status()).isZero();
        List<String> printed = new ArrayList<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(circle.resolve("reports/" + quarter + "/workbook.xlsx")))) {
            for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
                XSSFSheet sheet = workbook.getSheetAt(number);
                String area = workbook.getPrintArea(number);
                if (area == null) {
                    printed.add(sheet.getSheetName());
                    assertThat(scale(sheet)).as(sheet.getSheetName()).isGreaterThan(LEGIBLE);
                } else {
                    assertThat(isEmpty(sheet, area)).as(area).isTrue();
                }
            }
        }
        return printed;
    }

    private static double scale(XSSFSheet sheet) {
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        double across = sheet.getPrintSetup().getLandscape() ? ON_ITS_SIDE : UPRIGHT;
        int columns = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .mapToInt(row -> row == null ? 0 : row.getLastCellNum())
                .max()
                .orElse(0);
        int width = IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / 256;
        return Math.min(1, across / (width * POINTS_A_DIGIT));
    }

    private static boolean isEmpty(XSSFSheet sheet, String area) {
        CellReference only = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
        XSSFRow row = sheet.getRow(only.getRow());
        XSSFCell cell = row == null ? null : row.getCell(only.getCol());
        return cell == null;
    }
}
