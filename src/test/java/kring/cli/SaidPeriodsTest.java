package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kring.cli.run.OpenCircle;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.calendar.CalendarRenderer;
import kring.report.document.Appointment;
import kring.report.document.Report;
import kring.report.markdown.MarkdownRenderer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On no paper stands a quarter, a month or a day as files have it: 2025-Q3 is said as people say it, in every paper, sheet,
 * form and letter, of both samples in both languages and to every audience. Left are commands to type, names of files, and what
 * a calendar knows an entry by.
 */
class SaidPeriodsTest {
    private static final Pattern CODE = Pattern.compile("\\b20[0-9]{2}-(Q[1-4]|[01][0-9])(-[0-9]{2})?\\b");
    private static final Pattern TO_TYPE =
            Pattern.compile("\\bkring [a-z].*|[^\\s\"]*/[^\\s\"]*|[^\\s\"]*\\.(yaml|xlsx|docx|eml|ics)|(?m)^UID:.*");

    @TempDir
    private Path temp;

    private final Map<String, String> read = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-11-13, NL",
        "lindermark, 2025-11-21, EN",
        "merewaard, 2026-02-05, NL",
        "merewaard, 2026-02-04, EN"
    })
    void nothingForPeopleHasACode(String sample, LocalDate today, Language language) {
        Path folder = Run.sample(sample, temp);
        OpenCircle circle = new OpenCircle(
                new ObservedTree(folder), FolderReader.read(new DiskTree(folder)), today, new Phrases(language));
        List<String> members = List.of(
                circle.snapshot().members().firstKey(),
                circle.snapshot().members().lastKey());
        List<String> audiences = new ArrayList<>(List.of("circle", "facilitator", "network"));
        audiences.addAll(members);
        for (String audience : audiences) {
            new TellingCommands(List.of())
                    .to(audience, circle)
                    .forEach((what, told) -> read.put(what + " for " + audience, text(told.composed())));
        }
        run(folder, today, language, "remind --again");
        run(folder, today, language, "remind --again --to-members --eml reports/drafts");
        run(folder, today, language, "letters invitation " + circle.quarter());
        run(folder, today, language, "letters checkin " + circle.quarter());
        run(folder, today, language, "form " + circle.quarter());
        run(folder, today, language, "form --meeting");
        for (String id : members) {
            run(folder, today, language, "form --intake " + id);
            run(folder, today, language, "form --rating " + id + " --self");
            run(folder, today, language, "member export " + id + " --format markdown");
        }
        circle.snapshot().ventures().keySet().forEach(id -> run(folder, today, language, "form --venture " + id));
        Run.files(folder.resolve("reports")).forEach((name, bytes) -> read.put(name, opened(name, bytes)));

        assertThat(read).hasSizeGreaterThan(70);
        assertThat(codes()).isEmpty();
    }

    /** Where codes stand, by what they stand in. */
    private Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new TreeMap<>();
        read.forEach((what, text) -> {
            String said = TO_TYPE.matcher(text).replaceAll("");
            List<String> found = CODE.matcher(said)
                    .results()
                    .map(code -> said.substring(Math.max(0, code.start() - 40), code.end()))
                    .toList();
            if (!found.isEmpty()) {
                codes.put(what, found);
            }
        });
        return codes;
    }

    private void run(Path folder, LocalDate today, Language language, String words) {
        List<String> all = new ArrayList<>(List.of("--today", today.toString(), "--lang", language.code()));
        all.addAll(List.of(words.split(" ")));
        Run run = Run.in(folder, all.toArray(String[]::new));
        assertThat(run.status()).as(words + run.err()).isZero();
        read.put(words, run.out());
    }

    private static String text(Object composed) {
        if (composed instanceof Report report) {
            return new MarkdownRenderer().render(report);
        }
        return composed instanceof Appointment appointment ? new CalendarRenderer().render(appointment) : "";
    }

    private static String opened(String name, byte[] bytes) {
        if (name.matches(".*\\.(eml|ics|md)")) {
            return new String(bytes, StandardCharsets.US_ASCII).replace("=\r\n", "");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            StringBuilder shown = new StringBuilder();
            for (Sheet sheet : workbook) {
                shown.append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    row.forEach(cell -> shown.append(shown(cell)).append(' '));
                }
            }
            return shown.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people read of a cell: beside what is printed stand the codes of rows. */
    private static String shown(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        String printed = workbook.getPrintArea(workbook.getSheetIndex(cell.getSheet()));
        return printed != null
                        && cell.getColumnIndex()
                                > new AreaReference(printed, SpreadsheetVersion.EXCEL2007)
                                        .getLastCell()
                                        .getCol()
                ? ""
                : new DataFormatter().formatCellValue(cell);
    }
}
