package kring.ventures.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.excel.ExcelRenderer;
import kring.ventures.VenturesView;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook of a venture: its formulas give what kring computed, and follow what somebody changes in it. */
class CooperativeFormulasTest {
    private static final List<String> VOTES = List.of("one-member", "stake", "use");
    private static final List<String> SURPLUS = List.of("use", "stake", "equal");
    private static final List<String> LIABILITY = List.of("excluded", "limited", "full");

    /** Terms of a cooperative, every stake so many times as large. */
    private record Terms(long seed, int times) {
        String yaml() {
            Random random = new Random(seed);
            StringBuilder members = new StringBuilder();
            StringBuilder stakes = new StringBuilder();
            StringBuilder use = new StringBuilder();
            StringBuilder guarantees = new StringBuilder();
            for (String id : List.of("a", "b", "c", "d")) {
                members.append("  ").append(id).append(": {returns: [{kind: economic, expected: ");
                members.append(random.nextInt(2000)).append("}]}\n");
                stakes.append(id)
                        .append(": ")
                        .append(random.nextInt(50_000) * times)
                        .append(", ");
                use.append(id)
                        .append(": ")
                        .append(seed % 4 == 0 ? 0 : random.nextInt(500))
                        .append(", ");
                guarantees.append(id).append(": ").append(random.nextInt(500)).append(", ");
            }
            return "name: V\nstage: design\nmembers:\n" + members + "cooperative:\n  votes: " + one(random, VOTES)
                    + "\n  stakes: {" + stakes + "}\n  use: {" + use + "}\n  guarantees: {" + guarantees
                    + "}\n  entry: " + random.nextInt(300) + "\n  exit: " + random.nextInt(50) + "\n  reserve: 0."
                    + random.nextInt(10) + "\n  surplus: "
                    + one(random, SURPLUS) + "\n  liability: " + one(random, LIABILITY) + "\n  years: "
                    + (1 + random.nextInt(10)) + "\n";
        }

        private static String one(Random random, List<String> some) {
            return some.get(random.nextInt(some.size()));
        }

        byte[] workbook() {
            VenturesView view = VenturesView.of(
                    Scene.of("== ventures/v.yaml\n" + yaml()).snapshot(),
                    LocalDate.of(2025, 11, 20),
                    new TreeMap<>(),
                    Audience.CIRCLE);
            Letterhead letterhead = new Letterhead(new Phrases(Language.EN), "Circle", "");
            return new ExcelRenderer()
                    .render(new VentureReport(letterhead, view, view.detail("v").orElseThrow()).workbook());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void formulasGiveWhatWasComputedAndFollowWhatIsChanged(long seed) throws IOException {
        byte[] workbook = new Terms(seed, 1).workbook();
        List<Double> computed = values(workbook, 1, false);

        assertThat(computed).hasSizeGreaterThanOrEqualTo(4 * 5);
        same(values(workbook, 1, true), computed);
        same(values(workbook, 3, true), values(new Terms(seed, 3).workbook(), 1, false));
    }

    private static void same(List<Double> some, List<Double> others) {
        assertThat(some).hasSameSizeAs(others);
        for (int i = 0; i < some.size(); i++) {
            assertThat(some.get(i)).as("formula " + i).isCloseTo(others.get(i), within(1e-6));
        }
    }

    /** What stands in the cells with formulas, evaluated or as it was written, after every stake was made so many times as large. */
    private static List<Double> values(byte[] bytes, int times, boolean evaluated) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Cell> formulas = new ArrayList<>();
            boolean members = false;
            for (Row row : workbook.getSheet("Cooperative")) {
                members |= row.getCell(1) != null && row.getCell(1).toString().equals("Stake");
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    } else if (members && cell.getColumnIndex() == 1 && cell.getCellType() == CellType.NUMERIC) {
                        cell.setCellValue(cell.getNumericCellValue() * times);
                    }
                }
            }
            if (evaluated) {
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            return formulas.stream().map(Cell::getNumericCellValue).toList();
        }
    }
}
