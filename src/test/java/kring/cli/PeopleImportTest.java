package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.person.Member;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kring import LIST --members}: an existing list of people, into a circle. */
class PeopleImportTest {
    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | ''  | ,
            UTF-8        | BOM | ;
            windows-1252 | ''  | ;
            windows-1252 | ''  | TAB
            UTF-16LE     | BOM | TAB
            """)
    void aTextIsReadInEachEncodingAndWithEachMark(String encoding, String mark, String delimiter) throws IOException {
        String text = String.join(
                "\r\n", "Naam~Bedrijf~E-mail", "\"Müller, Renée\"~\"Café \"\"t Hoekje\"\"\n(achter)\"~r@x.nl", "");
        byte[] bytes = ((mark.isEmpty() ? "" : "\uFEFF")
                        + text.replace("~", delimiter.equals("TAB") ? "\t" : delimiter))
                .getBytes(Charset.forName(encoding));
        Run run = imports(Files.write(temp.resolve("leden.csv"), bytes));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("name ← Naam (kolom A)")
                .contains("members/renee-muller.yaml: Renée Müller, Café \"t Hoekje\" (achter), r@x.nl");
        assertThat(member("renee-muller").organisation()).isEqualTo("Café \"t Hoekje\" (achter)");
    }

    @Test
    void aWorkbookBecomesFilesAsNewMakesThem() throws IOException {
        Path list = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Ledenlijst");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 3, "Naam:", "Bedrijf", "Telefoon", "Lid sinds");
            Row piet = row(sheet, 5, "Jansen, Piet", "De Korenaar: brood");
            piet.createCell(2).setCellValue(612345678);
            piet.createCell(3).setCellValue(2021);
        });
        Run run = imports(list);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Leden!C6: het nummer 612345678").contains("1 persoon toegevoegd.");
        Member piet = member("piet-jansen");
        assertThat(piet.status()).isEqualTo(Member.Status.CANDIDATE);
        assertThat(piet.phone()).isEqualTo("0612345678");
        assertThat(piet.organisation()).isEqualTo("De Korenaar: brood");
        assertThat(Files.readString(circle.resolve("members/piet-jansen.yaml")))
                .startsWith("# yaml-language-server: $schema=../.kring/schemas/member.json\n")
                .contains("\njoined: 2021\n", "phone: \"0612345678\"\n", "# Wat deze persoon komt halen.");
        assertThat(circle.resolve("screenings/piet-jansen.yaml")).exists();
        assertThat(circle.resolve(".kring/schemas/member.json")).exists();
        assertThat(Run.in(circle, "check", "--format", "json").out()).doesNotContain("piet-jansen");
    }

    @Test
    void aPersonWithNothingButANameGetsTheSameFilesAsFromNew() throws IOException {
        for (String status : List.of("founder", "member", "candidate")) {
            Path listed = Run.sample("lindermark", Files.createTempDirectory(temp, "listed"));
            Path made = Run.sample("lindermark", Files.createTempDirectory(temp, "made"));
            List<String> words = new ArrayList<>(
                    List.of("import", "--members", text("Naam\nPiet Jansen\n").toString()));
            List<String> same = new ArrayList<>(List.of("new", "member", "piet-jansen", "--name", "Piet Jansen"));
            switch (status) {
                case "founder" -> Stream.of(words, same).forEach(all -> all.add("--founder"));
                case "member" -> words.add("--member");
                default -> same.set(1, "candidate");
            }
            assertThat(Run.in(listed, words.toArray(String[]::new)).status()).isZero();
            assertThat(Run.in(made, same.toArray(String[]::new)).status()).isZero();
            assertThat(texts(listed)).isEqualTo(texts(made));
        }
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        Path list = text("Naam;Mail\nPiet Jansen;p@x.nl\nMarie Smit;m@x.nl\n");
        assertThat(imports(list).err()).contains("2 mensen toegevoegd.");
        Map<String, String> once = texts(circle);
        Run again = imports(list);
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("Piet Jansen is er al (piet-jansen)", "0 mensen toegevoegd.");
        assertThat(texts(circle)).isEqualTo(once);
    }

    @Test
    void aDryRunShowsAllAndWritesNothing() throws IOException {
        Path list = text("Naam;Mail\nPiet Jansen;p@x.nl\n");
        Map<String, String> before = texts(circle);
        Run dry = imports(list, "--dry-run", "--diff");
        assertThat(texts(circle)).isEqualTo(before);
        assertThat(dry.out()).contains("+++ members/piet-jansen.yaml", "+email: p@x.nl");
        assertThat(dry.err())
                .isEqualTo("1 persoon toegevoegd.\nEr is niets geschreven: dit is wat er zou gebeuren (--dry-run).\n");
        assertThat(imports(list, "--diff").out()).isEqualTo(dry.out());
    }

    @Test
    void aRowThatCannotBeTakenOverIsLeftByItsCellAndTheOthersAreWritten() throws IOException {
        Run run = imports(text("Naam;Mail\nPiet Jansen;nee\nMarie Smit;m@x.nl\n"), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"file\": \"members/marie-smit.yaml\"", "\"kind\": \"members\"", "\"state\": \"refused\"")
                .contains("\"sheet\": \"leden\"", "\"cell\": \"B2\"")
                .contains("name ← Naam (kolom A)");
        assertThat(circle.resolve("members/piet-jansen.yaml")).doesNotExist();
        assertThat(circle.resolve("members/marie-smit.yaml")).exists();
    }

    @Test
    void idsAreNobodysAndNotReserved() throws IOException {
        Run run = imports(text("Naam\ncircle\nNetwork\nfacilitator\nbaker\ncon\nno\n1e3\na: b\n张伟\n🍞\nnull\n"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.replaceAll(".*members/(.*)\\.yaml.*", "$1")))
                .containsExactly(
                        "circle-2",
                        "network-2",
                        "facilitator-2",
                        "baker-2",
                        "con-2",
                        "no",
                        "nr-1e3",
                        "a-b",
                        "person",
                        "person-2",
                        "person-3");
        assertThat(member("nr-1e3").name()).isEqualTo("1e3");
        assertThat(member("a-b").name()).isEqualTo("a: b");
        assertThat(member("no").name()).isEqualTo("no");
    }

    @Test
    void theSheetWithHeadingsIsReadAndTheOthersAreNamed() throws IOException {
        Path list = workbook(sheet -> {
            row(sheet, 0, "Naam", "Bedrijf", "Sector", "E-mail");
            row(sheet, 1, "Piet Jansen", "De Korenaar", "brood", "p@x.nl");
            row(sheet.getWorkbook().createSheet("Oud"), 0, "Naam", "Mail");
            row(sheet.getWorkbook().createSheet("Uitleg"), 2, "Lees dit.");
            sheet.getWorkbook().createSheet("Leeg");
        });
        Run run = imports(list);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("het blad “Oud”", "het blad “Uitleg”").doesNotContain("Leeg");
        assertThat(member("piet-jansen").sector()).isEqualTo("brood");
    }

    @Test
    void aDamagedSheetIsNamedAndTheListOnAnotherIsRead() throws IOException {
        Path list = workbook(sheet -> {
            row(sheet, 0, "Naam");
            row(sheet, 1, "Piet Jansen");
            row(sheet.getWorkbook().createSheet("Oud"), 0, "Naam");
        });
        RawForm.open(list)
                .put("xl/worksheets/sheet2.xml", "<worksheet><sheetData>")
                .save();
        Run run = imports(list);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Oud!A1: het blad “Oud” is beschadigd", "1 persoon toegevoegd.");
        RawForm.open(list)
                .put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")
                .save();
        assertThat(imports(list).err()).contains("beschadigd of niet volledig");
    }

    @Test
    void formulasAndAMillionEmptyRowsDoNotHurt() throws IOException {
        Path list = workbook(sheet -> {
            row(sheet, 0, "Naam", "Mail", "Vlag");
            row(sheet, 1, "Piet Jansen", "p@x.nl").createCell(2).setCellFormula("A1&B1");
            row(sheet, 2, "").createCell(0).setCellFormula("HYPERLINK(\"http://x.nl\",\"Marie\")");
            sheet.createRow(1_000_000)
                    .createCell(5)
                    .setCellStyle(sheet.getWorkbook().createCellStyle());
            row(sheet, 1_048_575, "Anna Smit");
        });
        Run run = imports(list);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Leden!A3: hier staat een formule", "2 mensen toegevoegd.");
        assertThat(member("anna-smit")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Naam;Bedrijf~Piet;"De Korenaar~Marie;x  | aanhalingsteken niet gesloten
            (0000)(0001)                            | geen Excel-werkmap en geen .csv
            ROWS                                    | tot 2.000 regels
            WORDS                                   | geen rij met koppen
            BLANKS                                  | geen rij met koppen
            """)
    void aListThatIsNoneIsRefusedAtOnce(String given, String says) throws IOException {
        String text = switch (given) {
            case "ROWS" -> "Naam\n" + "Piet\n".repeat(2_000);
            case "WORDS" -> "woord ".repeat(1_700_000);
            case "BLANKS" -> "(" + " ".repeat(10_000_000);
            default -> given.replace('~', '\n').replace("(0000)", "\0").replace("(0001)", "\1");
        };
        Map<String, String> before = texts(circle);
        Run run = imports(text(text));
        assertThat(run.status()).isIn(1, 2);
        assertThat(run.err()).contains(says);
        assertThat(texts(circle)).isEqualTo(before);
    }

    @Test
    void aMissingFileAnOldOneAndAFolderEachSayTheirWayOut() {
        assertThat(imports(temp.resolve("geen.xlsx")).err()).contains("dit bestand is er niet");
        assertThat(imports(temp).err()).contains("Geef de lijst die erin staat");
    }

    @Test
    void whatCanSteerATerminalIsNotPrinted() throws IOException {
        Run run = imports(text("Naam;H\u001B[31mobby\nPiet\u001B[2J;x\n"));
        assertThat(run.out() + run.err()).doesNotContain("\u001B");
        assertThat(run.status()).isEqualTo(1);
    }

    private Run imports(Path list, String... options) {
        List<String> words = new ArrayList<>(List.of("--today", "2025-11-13", "import", "--members", list.toString()));
        words.addAll(List.of(options));
        return Run.in(circle, words.toArray(String[]::new));
    }

    private Path text(String text) throws IOException {
        return Files.writeString(temp.resolve("leden.csv"), text);
    }

    private Path workbook(Consumer<XSSFSheet> fill) throws IOException {
        Path file = temp.resolve("leden.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook.createSheet("Leden"));
            workbook.write(out);
        }
        return file;
    }

    private static Row row(org.apache.poi.ss.usermodel.Sheet sheet, int number, String... words) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(words[column]);
        }
        return row;
    }

    private Member member(String id) {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot().member(id);
    }

    private static Map<String, String> texts(Path circle) {
        Map<String, String> texts = new TreeMap<>();
        Run.files(circle).forEach((path, bytes) -> texts.put(path, new String(bytes, Charset.forName("UTF-8"))));
        texts.keySet().removeIf(path -> path.startsWith(".kring/") && !path.startsWith(".kring/schemas"));
        return texts;
    }
}
