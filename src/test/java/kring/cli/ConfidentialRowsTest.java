package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.value.Visibility;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member sees on the form itself what the circle will not see. */
class ConfidentialRowsTest {
    private static final String MARK = "(vertrouwelijk, alleen voor de begeleider)";

    @TempDir
    private Path temp;

    @Test
    void aRowSaysSoWhenItsAmbitionIsNotForTheCircle() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "form", "2025-Q4", "--again").status()).isZero();
        int marked = 0;
        for (Member member :
                FolderReader.read(new DiskTree(circle)).snapshot().members().values()) {
            Path form = circle.resolve("reports/2025-Q4/forms/" + member.id() + ".xlsx");
            Map<String, String> rows = Files.exists(form) ? rows(form) : Map.of();
            for (Ambition ambition : member.ambitions()) {
                if (rows.containsKey(ambition.id())) {
                    boolean confidential = ambition.seenBy() == Visibility.PRIVATE;
                    assertThat(rows.get(ambition.id()).contains(MARK))
                            .as(member.id() + " " + ambition.id())
                            .isEqualTo(confidential);
                    marked += confidential ? 1 : 0;
                }
            }
        }
        assertThat(marked).isGreaterThan(2);
    }

    @Test
    void soDoPromisesForItAndItsChoice() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path before = circle.resolve("quarters/2025-Q3/checkins/baker.yaml");
        String text = Files.readString(before);
        Files.writeString(
                before,
                text.replaceFirst(
                        "(?m)^promises:\n",
                        "promises:\n  - {id: rest-more, ambition: two-days-off, text: Meer rust, due: 2025-11-01}\n"));
        assertThat(Files.readString(before)).isNotEqualTo(text);
        Path baseline = circle.resolve("quarters/2025-Q3/baseline.yaml");
        Files.deleteIfExists(baseline);
        assertThat(Run.in(circle, "form", "2025-Q4", "--again").status()).isZero();
        Path form = circle.resolve("reports/2025-Q4/forms/baker.xlsx");
        assertThat(rows(form).get("rest-more")).contains("Meer rust").contains(MARK);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form))) {
            String choices = StreamSupport.stream(workbook.getSheetAt(1).spliterator(), false)
                    .map(ConfidentialRowsTest::text)
                    .collect(Collectors.joining("\n"));
            assertThat(choices).containsOnlyOnce("(vertrouwelijk)");
        }
    }

    /** The words of each row by the code beside it. */
    private static Map<String, String> rows(Path form) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getLastCellNum() > 0) {
                    String code = new DataFormatter().formatCellValue(row.getCell(row.getLastCellNum() - 1));
                    rows.merge(code, text(row), String::concat);
                }
            }
        }
        return rows;
    }

    private static String text(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(new DataFormatter()::formatCellValue)
                .collect(Collectors.joining(" | "));
    }
}
