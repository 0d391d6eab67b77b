package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Get;
import kring.model.person.OfferKind;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;

/** What a check-in form asks besides the ambitions and promises: exchanges, what was asked, and the member's own lists. */
class CheckinFormTest extends FormsInHand {
    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final Path EXCHANGES = Path.of("quarters/2026-Q1/exchanges.yaml");

    private Snapshot read() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
    }

    private Run fill(String part, String code, String title, Object value) {
        PaperForm.open(form).fill(part, code, title, value).save();
        return imports();
    }

    private void refuses(Run run, String... words) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(words);
        assertThat(circle.resolve(EXCHANGES)).doesNotExist();
    }

    @Test
    void theReceiverConfirmsAnExchangeInTheQuarterOfTheForm() throws IOException {
        Run run = fill("exchanges", "heat-1", "Stand nu", "bevestigd: het is gelukt");
        assertThat(run.err()).isEqualTo("1 bestand bijgewerkt.\n");
        Exchange exchange = read().record(Q1).exchanges().get(0);
        assertThat(exchange.id()).isEqualTo("heat-1");
        assertThat(exchange.status()).isEqualTo(Exchange.Status.CONFIRMED);
        assertThat(exchange.from()).isEqualTo("laundry");
        assertThat(Files.readString(circle.resolve(EXCHANGES))).startsWith("# yaml-language-server:");
        String once = Files.readString(circle.resolve(EXCHANGES));
        assertThat(imports().err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
        assertThat(Files.readString(circle.resolve(EXCHANGES))).isEqualTo(once);
    }

    @Test
    void whoGivesCanSayThatItWasDeliveredButNotThatItArrived() {
        form = circle.resolve("reports/2026-Q1/forms/laundry.xlsx");
        refuses(
                fill("exchanges", "heat-1", "Stand nu", "bevestigd: het is gelukt"),
                "bevestigen doet wie het kreeg: Anna Verhulst");
        assertThat(fill("exchanges", "heat-1", "Stand nu", "geleverd").status()).isZero();
        assertThat(read().record(Q1).exchanges().get(0).status()).isEqualTo(Exchange.Status.DELIVERED);
    }

    @Test
    void twoFormsOfOneCallMayTellOfOneExchangeEach() {
        Path giver = circle.resolve("reports/2026-Q1/forms/laundry.xlsx");
        PaperForm.open(giver)
                .fill("exchanges", "heat-1", "Stand nu", "geleverd")
                .save();
        PaperForm.open(form)
                .fill("exchanges", "heat-1", "Stand nu", "bevestigd: het is gelukt")
                .save();
        Path before = Run.copy(circle, temp.resolve("before"));
        for (List<Path> order : List.of(List.of(giver, form), List.of(form, giver))) {
            Run.in(circle, "import", order.get(0).toString(), order.get(1).toString());
            assertThat(read().record(Q1).exchanges()).hasSize(1);
            assertThat(read().record(Q1).exchanges().get(0).status()).isEqualTo(Exchange.Status.CONFIRMED);
            circle = before;
        }
    }

    @Test
    void whoHelpedWithWhatWasAskedIsWrittenDownAndCanBeTakenBack() {
        assertThat(fill("received", "apprentice-rules", "Geholpen door", "Tessa Lindhout")
                        .status())
                .isZero();
        assertThat(checkin().received()).containsExactly(new Checkin.Receipt("apprentice-rules", "studio", null, null));
        assertThat(Run.in(circle, "form", "2026-Q1", "--again").status()).isZero();
        assertThat(fill("received", "apprentice-rules", "Geholpen door", "iemand buiten de kring")
                        .status())
                .isZero();
        assertThat(checkin().received()).containsExactly(new Checkin.Receipt("apprentice-rules", null, null, null));
        Run.in(circle, "form", "2026-Q1", "--again");
        assertThat(fill("received", "apprentice-rules", "Geholpen door", null).status())
                .isZero();
        assertThat(checkin().received()).isEmpty();
    }

    @Test
    void anAmbitionCanBePausedWithAReasonAndReplacedByANewOne() {
        PaperForm.open(form)
                .fill("ambitions", "reusable-crates", "Stand", "vervangen")
                .fill("ambitions", "reusable-crates", "Waarom gepauzeerd, losgelaten of vervangen", "Te groot.")
                .fill("goals", "+1", "Ambitie", "Alle horeca in kratten")
                .fill("goals", "+1", "Agenda", "zakelijk")
                .fill("goals", "+1", "Termijn", "één jaar")
                .fill("goals", "+1", "Eenheid", "adressen")
                .fill("goals", "+1", "Van", 3)
                .fill("goals", "+1", "Naar", 20)
                .save();
        refuses(imports(), "waardoor deze ambitie vervangen is");
        String text = PaperForm.open(form)
                .cell("ambitions", "reusable-crates", "Ambitie")
                .toString();
        assertThat(fill("goals", "+1", "Vervangt", text).status()).isZero();
        AmbitionEntry entry = checkin().ambitions().get("reusable-crates");
        assertThat(entry.status()).isEqualTo(AmbitionEntry.Status.REPLACED);
        assertThat(entry.by()).isEqualTo("alle-horeca-in-kratten");
        assertThat(entry.reason()).isEqualTo("Te groot.");
        Ambition made = read().member("baker").ambitions().get(6);
        assertThat(made.id()).isEqualTo("alle-horeca-in-kratten");
        assertThat(made.measure().unit()).isEqualTo("adressen");
        assertThat(made.measure().target()).isEqualByComparingTo("20");
        assertThat(imports().err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
    }

    @Test
    void aNewAmbitionWithoutItsTermIsAskedFor() {
        refuses(fill("goals", "+1", "Ambitie", "Iets nieuws"), "hoort ook: Agenda", "hoort ook: Termijn");
    }

    @Test
    void anAmbitionClosesByItsStatusAndNotByAnEmptyCell() {
        refuses(fill("goals", "gas-free-ovens", "Ambitie", null), "sluit u door haar stand");
    }

    @Test
    void getsAndBringsComeChangeAndGo() throws IOException {
        String before = Files.readString(circle.resolve("members/baker.yaml"));
        String first = read().member("baker").gets().get(0).id();
        String second = read().member("baker").gets().get(1).id();
        PaperForm.open(form)
                .fill("gets", first, "Klaar ermee", "kan van de lijst")
                .fill("gets", second, "Trefwoorden", "kratten, Wassen; spoelen")
                .fill("gets", "+1", "Ik zoek", "Iemand die etiketten drukt")
                .fill("gets", "+1", "Soort", "kennis")
                .save();
        Run run = imports();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("zoekt: Iemand die etiketten drukt").contains(first + ": weggehaald");
        assertThat(read().member("baker").gets()).extracting(Get::id).doesNotContain(first);
        assertThat(read().member("baker").gets().get(0).tags()).containsExactly("kratten", "Wassen", "spoelen");
        Get made = read().member("baker").gets().get(2);
        assertThat(made.kind()).isEqualTo(OfferKind.KNOWLEDGE);
        assertThat(before.lines().filter(line -> line.contains("#")))
                .allSatisfy(remark -> assertThat(Files.readString(circle.resolve("members/baker.yaml")))
                        .contains(remark));
        assertThat(imports().err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
    }

    @Test
    void whatIsTypedWhereOneChoosesIsReadOrRefused() {
        refuses(fill("gets", "crate-wash", "Klaar ermee", "ja"), "ja staat niet in de lijst");
    }

    @Test
    void rowsThatWereSwappedWithoutTheirCodesAreAskedAbout() {
        PaperForm paper = PaperForm.open(form);
        String one = paper.cell("gets", "crate-wash", "Ik zoek").toString();
        String other = paper.cell("gets", "night-baker", "Ik zoek").toString();
        paper.fill("gets", "crate-wash", "Ik zoek", other)
                .fill("gets", "night-baker", "Ik zoek", one)
                .save();
        refuses(imports(), "op een andere regel stond");
    }

    @Test
    void wordsAloneAreNotTakenAway() {
        refuses(fill("gets", "crate-wash", "Ik zoek", null), "Maak de hele regel leeg");
    }

    @Test
    void anAmbitionDoesNotReplaceItself() {
        String text =
                PaperForm.open(form).cell("goals", "own-apprentice", "Ambitie").toString();
        refuses(fill("goals", "own-apprentice", "Vervangt", text), "zichzelf niet vervangen");
        refuses(fill("goals", "+1", "Ambitie", text), "staat al op een regel");
    }

    @Test
    void aFormPrintsOnTwoPages() {
        for (String member : read().activeIn(Q1)) {
            Path paper = circle.resolve("reports/2026-Q1/forms/" + member + ".xlsx");
            PaperForm open = PaperForm.open(paper);
            assertThat(open.sheet().getRowBreaks()).as(paper.toString()).hasSizeLessThanOrEqualTo(1);
            assertThat(open.sheet().getFitToPage()).isFalse();
        }
    }
}
