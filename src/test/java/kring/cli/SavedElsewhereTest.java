package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms that went through another program than Excel: what each drops when it saves is imitated here (README). */
class SavedElsewhereTest {
    /** Programs that save a workbook in their own way. */
    enum Program {
        /** Leaves out protection, what a field says while one types, page breaks, print areas, headers and footers. */
        GOOGLE_SHEETS {
            @Override
            void save(XSSFWorkbook workbook) {
                while (workbook.getNumberOfNames() > 0) {
                    workbook.removeName(workbook.getAllNames().get(0));
                }
                workbook.forEach(sheet -> {
                    var written = ((XSSFSheet) sheet).getCTWorksheet();
                    unset(written.isSetSheetProtection(), written::unsetSheetProtection);
                    unset(written.isSetDataValidations(), written::unsetDataValidations);
                    unset(written.isSetHeaderFooter(), written::unsetHeaderFooter);
                    unset(written.isSetPageSetup(), written::unsetPageSetup);
                    unset(written.isSetPageMargins(), written::unsetPageMargins);
                    unset(written.isSetRowBreaks(), written::unsetRowBreaks);
                    unset(written.isSetPrintOptions(), written::unsetPrintOptions);
                });
            }
        },
        /** Has a cell for everything, a style of its own for each, and blanks at the end of nothing. */
        LIBRE_OFFICE {
            @Override
            void save(XSSFWorkbook workbook) {
                workbook.forEach(sheet -> sheet.forEach(row -> {
                    int behind = row.getLastCellNum() + 5;
                    for (int column = 0; column < behind; column++) {
                        if (row.getCell(column) == null) {
                            row.createCell(column).setCellStyle(workbook.createCellStyle());
                        }
                    }
                }));
            }
        },
        /** A phone that keeps the values and no look. */
        PHONE {
            @Override
            void save(XSSFWorkbook workbook) {
                GOOGLE_SHEETS.save(workbook);
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() != CellType.NUMERIC) {
                        cell.setCellStyle(workbook.getCellStyleAt(0));
                    }
                })));
            }
        };

        abstract void save(XSSFWorkbook workbook);

        private static void unset(boolean is, Runnable unset) {
            if (is) {
                unset.run();
            }
        }
    }

    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void everyKindOfForm() {
        circle = Run.sample("lindermark", temp);
        Run.in(circle, "form", "2025-Q4");
        Run.in(circle, "form", "--intake", "baker");
        Run.in(circle, "form", "--venture", "heat");
        Run.in(circle, "form", "--rating", "nursery", "--rater", "Ruud Zandstra");
        Run.in(circle, "form", "--rating", "nursery", "--self");
    }

    private String[] forms() {
        Stream<String> files = Stream.of(
                "reports/2025-Q4/forms/baker.xlsx",
                "reports/forms/intake-baker.xlsx",
                "reports/forms/venture-heat.xlsx",
                "reports/forms/rating-nursery-ruud-zandstra.xlsx",
                "reports/forms/rating-nursery-self.xlsx");
        return Stream.concat(Stream.of("import"), files).toArray(String[]::new);
    }

    private void saveIn(Program program) throws IOException {
        for (String form : forms()) {
            if (!form.equals("import")) {
                Path file = circle.resolve(form);
                try (InputStream in = Files.newInputStream(file);
                        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                    program.save(workbook);
                    try (OutputStream out = Files.newOutputStream(file)) {
                        workbook.write(out);
                    }
                }
            }
        }
    }

    private Map<String, String> yaml() {
        Map<String, String> texts = new TreeMap<>();
        Run.files(circle).forEach((path, bytes) -> {
            if (path.endsWith(".yaml")) {
                texts.put(path, new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void aFormOfAnyKindThatWasOnlySavedChangesNoByte(Program program) throws IOException {
        Map<String, String> before = yaml();
        saveIn(program);
        Run run = Run.in(circle, forms());
        assertThat(run.err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(6);
        assertThat(run.status()).isZero();
        assertThat(yaml()).isEqualTo(before);
    }

    @Test
    void whatWasFilledInSaysTheSameWhicheverProgramSavedIt() throws IOException {
        PaperForm.open(circle.resolve("reports/2025-Q4/forms/baker.xlsx"))
                .fill("ambitions", "gas-free-ovens", "Waarde nu", 31500)
                .fill("promises", "+1", "Klaar op", java.time.LocalDate.of(2026, 2, 12))
                .fill("promises", "+1", "Toezegging", "De offerte tekenen")
                .save();
        Path filled = Run.copy(circle, temp.resolve("filled"));
        Run.in(circle, forms());
        Map<String, String> straight = yaml();
        for (Program program : Program.values()) {
            circle = Run.copy(filled, temp.resolve(program.name()));
            saveIn(program);
            assertThat(Run.in(circle, forms()).status()).as(program.name()).isZero();
            assertThat(yaml()).as(program.name()).isEqualTo(straight);
        }
    }
}
