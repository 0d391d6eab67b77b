package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kring form} and {@code kring import}: out to members as Excel, and back as an edit of YAML. */
class ImportCommandTest extends FormsInHand {
    @Test
    void everyActiveMemberGetsAFormInWhichOnlyWhatIsToBeFilledInIsOpen() {
        assertThat(Run.files(circle.resolve("reports/2026-Q1/forms"))).hasSize(8);
        PaperForm paper = PaperForm.open(form);
        assertThat(paper.sheet().getProtect()).isTrue();
        assertThat(paper.cell("ambitions", "gas-free-ovens", "Waarde nu")
                        .getCellStyle()
                        .getLocked())
                .isFalse();
        assertThat(paper.cell("ambitions", "gas-free-ovens", "Ambitie")
                        .getCellStyle()
                        .getLocked())
                .isTrue();
        assertThat(paper.cell("ambitions", "gas-free-ovens", "Waar ik stond").toString())
                .isEqualTo("nu 33.500, doel 21.000 m³ gas, klaar op 30-06-2026\n"
                        + "vorige keer: De oven voor het kleinbrood staat op stroom, en…");
        assertThat(paper.sheet().getDataValidations()).hasSizeGreaterThan(8);
        assertThat(paper.sheet().getWorkbook().getSheetVisibility(1))
                .isEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE);
    }

    @Test
    void whatWasFilledInComesIntoTheCheckinAndItsRemarksStay() throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        fillIn();
        Run dry = imports("--dry-run", "--diff");
        assertThat(dry.status()).isZero();
        assertThat(dry.out()).contains("-    value:\n").contains("+    value: 30000.5\n");
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
        Run run = imports("--diff");
        assertThat(run.out()).isEqualTo(dry.out());
        assertThat(run.err()).isEqualTo("1 bestand bijgewerkt.\n");
        assertFilledIn(checkin());
        assertThat(before.lines().filter(line -> line.contains("#")))
                .allMatch(Files.readString(circle.resolve(CHECKIN))::contains);
        assertThat(Run.in(circle, "--today", "2025-10-01", "check").err()).isEqualTo("Geen problemen gevonden.\n");
    }

    private void fillIn() {
        PaperForm.open(form)
                .fill("ambitions", "gas-free-ovens", "Waarde nu", 30000.5)
                .fill("ambitions", "gas-free-ovens", "Slaagkans (1–5)", 4)
                .fill("ambitions", "gas-free-ovens", "Dit heb ik gedaan", "Klaar: één\nen \"twee\" # niet drie")
                .fill("ambitions", "gas-free-ovens", "Dit heb ik geleerd", "=1+2")
                .fill("ambitions", "two-days-off", "Stand", "Gepauzeerd")
                .fill("promised", "crate-deposit", "Wat ervan kwam", "doorgeschoven")
                .fill("promised", "crate-deposit", "Nieuwe datum", LocalDate.of(2026, 5, 1))
                .fill("promised", "oven-choice", "Wat ervan kwam", "kept")
                .fill("promised", "oven-choice", "Toelichting", "007")
                .fill("promises", "+1", "Toezegging", "Offerte tekenen")
                .fill("promises", "+1", "Klaar op", "15-3-2026")
                .fill("asks", "+2", "Mijn vraag", "Wie kent een bakker?")
                .fill("asks", "+2", "Aan wie (mag leeg blijven)", "Gijs Holtkamp")
                .fill("deepdive", "deepdive", "Ik wil iets inbrengen", "yes")
                .fill("notes", "notes", "Wat de begeleider moet weten", "- _x0041_ true")
                .save();
    }

    private static void assertFilledIn(Checkin checkin) {
        AmbitionEntry ovens = checkin.ambitions().get("gas-free-ovens");
        assertThat(checkin.date()).isEqualTo("2026-01-10");
        assertThat(ovens.value()).isEqualByComparingTo("30000.5");
        assertThat(ovens.confidence()).isEqualTo(4);
        assertThat(ovens.done()).isEqualTo("Klaar: één\nen \"twee\" # niet drie");
        assertThat(ovens.learned()).isEqualTo("=1+2");
        assertThat(checkin.ambitions().get("two-days-off").status()).isEqualTo(AmbitionEntry.Status.PAUSED);
        assertThat(checkin.promised().get("crate-deposit").outcome()).isEqualTo(Checkin.PromiseOutcome.Outcome.SLIPPED);
        assertThat(checkin.promised().get("oven-choice").note()).isEqualTo("007");
        assertThat(checkin.promises())
                .extracting(Promise::id, Promise::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("crate-deposit", LocalDate.of(2026, 5, 1)),
                        org.assertj.core.groups.Tuple.tuple("offerte-tekenen", LocalDate.of(2026, 3, 15)));
        assertThat(checkin.asks().get(0).id()).isEqualTo("wie-kent-een-bakker");
        assertThat(checkin.asks().get(0).to()).isEqualTo("timber");
        assertThat(checkin.deepdive().consent()).isTrue();
        assertThat(checkin.notes()).isEqualTo("- _x0041_ true");
    }

    @Test
    void whyNothingIsReadInIsTold() throws IOException {
        assertThat(imports().err()).contains("is niets ingevuld of veranderd").endsWith("0 bestanden bijgewerkt.\n");
        fillIn();
        imports();
        assertThat(imports().err()).contains("weet de kring al").endsWith("0 bestanden bijgewerkt.\n");
        for (String own : new String[] {"~$baker.xlsx", ".~lock.baker.xlsx#"}) {
            Path mark = Files.writeString(form.resolveSibling(own), "x");
            assertThat(Run.in(circle, "import", mark.toString()).err())
                    .contains(own + ": ", "merkteken", "overgeslagen");
            assertThat(Run.in(circle, "import", "--members", mark.toString()).err())
                    .contains("merkteken");
        }
        Path other = Files.writeString(form.resolveSibling("desktop.ini"), "x");
        assertThat(Run.in(circle, "import", other.toString()).err()).contains("Windows of macOS");
    }

    @Test
    void aSecondImportOfTheSameFormChangesNothing() throws IOException {
        fillIn();
        imports();
        String once = Files.readString(circle.resolve(CHECKIN));
        Run again = imports();
        assertThat(again.out() + again.err())
                .endsWith("0 bestanden bijgewerkt.\n")
                .hasLineCount(2);
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(once);
    }

    @Test
    void whatIsEmptiedOnAFormMadeSinceIsTakenAway() {
        fillIn();
        imports();
        assertThat(Run.in(circle, "form", "2026-Q1").err()).isEmpty();
        PaperForm.open(form)
                .fill("ambitions", "gas-free-ovens", "Dit heb ik geleerd", null)
                .fill("promises", "offerte-tekenen", "Toezegging", null)
                .fill("promises", "offerte-tekenen", "Klaar op", null)
                .fill("promised", "crate-deposit", "Wat ervan kwam", "deels nagekomen")
                .fill("promised", "crate-deposit", "Nieuwe datum", null)
                .save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get("gas-free-ovens").learned()).isNull();
        assertThat(checkin().promises()).isEmpty();
        assertThat(checkin().ambitions().get("gas-free-ovens").confidence()).isEqualTo(4);
    }

    @Test
    void whatSomebodyElseWroteSinceIsNotTakenAwayByAnEmptyField() throws IOException {
        PaperForm.open(form)
                .fill("notes", "notes", "Wat de begeleider moet weten", "x")
                .save();
        Path file = circle.resolve(CHECKIN);
        Files.writeString(file, Files.readString(file).replaceFirst("    done:\n", "    done: Door een ander.\n"));
        Run run = imports();
        assertThat(run.err()).contains("veranderd nadat dit formulier gemaakt is");
        assertThat(checkin().ambitions().get("bakery-without-gas").done()).isEqualTo("Door een ander.");
        assertThat(checkin().notes()).isEqualTo("x");
    }

    @Test
    void whatTheFacilitatorNotedStaysOffTheFormAndIsAddedTo() throws IOException {
        Path file = circle.resolve(CHECKIN);
        Files.writeString(file, Files.readString(file).replace("notes:\n", "notes: Vraag naar haar slaap.\n"));
        Run.in(circle, "form", "2026-Q1");
        PaperForm paper = PaperForm.open(form);
        assertThat(paper.cell("notes", "notes", "Wat de begeleider moet weten").toString())
                .isEmpty();
        paper.fill("notes", "notes", "Wat de begeleider moet weten", "Ik kom later.")
                .save();
        imports();
        imports();
        assertThat(checkin().notes()).isEqualTo("Vraag naar haar slaap.\nIk kom later.");
    }

    @Test
    void aCheckinThatNobodyBeganIsMadeOnlyWhenThereIsAnAnswer() throws IOException {
        Files.delete(circle.resolve(CHECKIN));
        Run.in(circle, "form", "2026-Q1");
        assertThat(imports().status()).isZero();
        assertThat(Files.exists(circle.resolve(CHECKIN))).isFalse();
        PaperForm.open(form)
                .fill("ambitions", "gas-free-ovens", "Slaagkans (1–5)", 2)
                .save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get("gas-free-ovens").confidence()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ambitions | gas-free-ovens | Waarde nu         | 33.500       | kan 33500 zijn of 33,5
            ambitions | gas-free-ovens | Slaagkans (1–5)   | 6            | is geen score
            ambitions | gas-free-ovens | Slaagkans (1–5)   | drie         | is geen score
            ambitions | gas-free-ovens | Stand             | bijna        | staat niet in de lijst
            ambitions | gas-free-ovens | Dit heb ik gedaan | a(hidden)b |  teken dat niet te zien is
            promised  | oven-choice    | Nieuwe datum      | 31-2-2026    | is geen datum
            promised  | oven-choice    | Nieuwe datum      | 12-3-2026    | doorgeschoven
            promises  | +1             | Klaar op          | 12-3-2026    | ontbreekt
            """)
    void whatCannotBeTakenOverIsSaidBySheetAndCellAndNothingIsWritten(
            String part, String code, String title, String value, String says) throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        PaperForm paper = PaperForm.open(form).fill("notes", "notes", "Wat de begeleider moet weten", "fine");
        paper.fill(part, code, title, value.replace("(hidden)", Character.toString(0x202E)));
        boolean missing = says.equals("ontbreekt");
        String cell = paper.cell(part, code, missing ? "Toezegging" : title)
                .getAddress()
                .formatAsString();
        paper.save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Check-in!" + cell + ": ").contains(says);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
    }

    @Test
    void aFormulaIsNoAnswer() {
        PaperForm paper = PaperForm.open(form);
        paper.cell("ambitions", "gas-free-ovens", "Waarde nu").setCellFormula("1+2");
        paper.save();
        assertThat(imports().err()).contains("=1+2").contains("formule");
    }

    @Test
    void columnsMayMoveAndAnotherLanguageMayBeOnTheForm() {
        Run.in(circle, "--lang", "en", "form", "2026-Q1");
        PaperForm paper = PaperForm.open(form).fill("ambitions", "gas-free-ovens", "Status", "paused");
        paper.sheet().disableLocking();
        paper.sheet().shiftColumns(5, 17, 1);
        paper.sheet().shiftRows(10, paper.sheet().getLastRowNum(), 1);
        paper.save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get("gas-free-ovens").status()).isEqualTo(AmbitionEntry.Status.PAUSED);
    }

    @Test
    void whatIsNoFormOrOfAnotherCircleIsRefused() throws IOException {
        Path text = Files.writeString(temp.resolve("x.xlsx"), "no workbook");
        assertThat(Run.in(circle, "import", text.toString()).err()).contains("tekstbestand");
        assertThat(Run.in(circle, "import", "no-such.xlsx").status()).isEqualTo(1);
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        assertThat(Run.in(circle, "import", "reports/2025-Q4/workbook.xlsx").status())
                .isEqualTo(1);
        assertThat(Run.in(circle, "import", form.toString(), form.toString()).err())
                .contains("tweede formulier");
        Path other = Run.sample("merewaard", temp);
        assertThat(Run.in(other, "import", form.toString()).err()).contains("2026-Q1");
    }

    @Test
    void aFormThatWasFilledInIsNotReplacedUnasked() throws IOException {
        fillIn();
        byte[] filled = Files.readAllBytes(form);
        Run run = Run.in(circle, "form", "2026-Q1");
        assertThat(run.err()).contains("baker.xlsx");
        assertThat(Files.readAllBytes(form)).isEqualTo(filled);
        assertThat(Run.in(circle, "form", "2026-Q1", "--again").err()).isEmpty();
        assertThat(Files.readAllBytes(form)).isNotEqualTo(filled);
    }
}
