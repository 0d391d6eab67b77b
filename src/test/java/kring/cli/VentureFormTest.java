package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.model.business.BusinessModel.BuildingBlock;
import kring.model.business.Contrast;
import kring.model.business.Cooperative;
import kring.model.value.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a venture: out, filled in by hand, and back. */
class VentureFormTest {
    @TempDir
    private Path temp;

    private Path circle;
    private Path form;
    private Path file;
    private String before;

    @BeforeEach
    void theFormOfAVenture() throws IOException {
        circle = Run.sample("lindermark", temp);
        file = circle.resolve("ventures/heat.yaml");
        Files.writeString(file, "# ours\n" + Files.readString(file).replace("\nlead:", "\nlead: # who pulls\n "));
        before = Files.readString(file);
        form = make("heat");
    }

    private Path make(String... id) {
        String[] words = Stream.concat(Stream.of("form", "--again", "--venture"), Stream.of(id))
                .toArray(String[]::new);
        assertThat(Run.in(circle, words).status()).isZero();
        return circle.resolve("reports/forms/venture" + (id.length == 0 ? "" : "-" + id[0]) + ".xlsx");
    }

    private Run imports() {
        return Run.in(circle, "--today", "2025-12-01", "import", form.toString());
    }

    private Venture venture(String id) {
        return FolderReader.readAgainstSchemas(new DiskTree(circle))
                .snapshot()
                .ventures()
                .get(id);
    }

    /** The code of the row that shows these words. */
    private String row(String part, String title, String words) {
        return PaperForm.open(form).codeOf(part, title, words);
    }

    private Run fill(String part, String code, String title, Object value) {
        PaperForm.open(form).fill(part, code, title, value).save();
        return imports();
    }

    private void refuses(Run run, String words) throws IOException {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(words);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    /** What was read once is there, and the same form again adds nothing. */
    private void readsOnceOnly(Run run) throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("1 bestand bijgewerkt.\n");
        String once = Files.readString(file);
        assertThat(once).startsWith("# ours\n").contains("lead: # who pulls");
        Run again = imports();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
        assertThat(Files.readString(file)).isEqualTo(once);
        assertThat(Run.in(circle, "check").status()).isZero();
    }

    @Test
    void aGateIsPassedOnADayWithWhatWasAgreed() throws IOException {
        PaperForm.open(form)
                .fill("gates", "feasibility", "Gepasseerd op", LocalDate.of(2025, 11, 20))
                .fill("gates", "feasibility", "Afgesproken", "Ja, als Gijs tekent.")
                .fill("gates", "intent", "Afgesproken", null)
                .fill("venture", "venture", "Fase", "ontwerp")
                .save();
        Run run = imports();
        assertThat(run.out())
                .contains(
                        "poort, haalbaarheid: datum 20 november 2025, toelichting: Ja, als Gijs tekent.",
                        "fase: haalbaarheid → ontwerp");
        readsOnceOnly(run);
        assertThat(venture("heat").stage()).isEqualTo(Stage.DESIGN);
        assertThat(venture("heat").gates())
                .containsEntry(
                        Stage.FEASIBILITY,
                        new Venture.Gate(Period.of(LocalDate.of(2025, 11, 20)), "Ja, als Gijs tekent."))
                .containsEntry(Stage.INTENT, new Venture.Gate(Period.of(LocalDate.of(2025, 9, 29)), null));
    }

    @Test
    void aGateThatIsEmptiedGoes() throws IOException {
        PaperForm.open(form)
                .fill("gates", "intent", "Gepasseerd op", null)
                .fill("gates", "intent", "Afgesproken", null)
                .save();
        readsOnceOnly(imports());
        assertThat(venture("heat").gates()).containsOnlyKeys(Stage.EXPLORATION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aStepThatIsEmptiedGoesWhereverItStands(int index) throws IOException {
        List<Venture.Step> steps = new java.util.ArrayList<>(venture("heat").steps());
        Venture.Step gone = steps.remove(index);
        String code = row("steps", "Wat er gedaan is", gone.text());
        PaperForm.open(form)
                .fill("steps", code, "Wat er gedaan is", null)
                .fill("steps", code, "Datum", null)
                .fill("steps", "+2", "Wat er gedaan is", "Met de bank gepraat.")
                .save();
        readsOnceOnly(imports());
        steps.add(new Venture.Step(null, "Met de bank gepraat."));
        assertThat(venture("heat").steps()).isEqualTo(steps);
    }

    @Test
    void severalThingsThatGoDoNotPushEachOther() throws IOException {
        PaperForm paper = PaperForm.open(form);
        for (String what : List.of("water van rond de 70 graden", "plek voor het buffervat naast de ketelhuisdeur")) {
            String code = paper.codeOf("contributions", "Wat", what);
            List.of("Wie", "Soort", "Wat", "Hoeveel", "Eenheid", "Aandeel")
                    .forEach(title -> paper.fill("contributions", code, title, null));
        }
        String loan = paper.codeOf("contributions", "Hoeveel", "60000.0");
        paper.fill("contributions", loan, "Hoeveel", 45000).fill("contributions", loan, "Aandeel", "40%");
        paper.save();
        readsOnceOnly(imports());
        assertThat(venture("heat").members().get("laundry").contributes())
                .singleElement()
                .satisfies(left -> assertThat(left.amount()).isEqualByComparingTo("45000"))
                .satisfies(left -> assertThat(left.share()).isEqualByComparingTo("0.4"));
    }

    @Test
    void whoJoinsPutsInAndGetsBack() throws IOException {
        PaperForm.open(form)
                .fill("members", "+1", "Wie", "Tessa Lindhout")
                .fill("members", "+1", "Gebruikt of koopt het zelf", "ja")
                .fill("contributions", "+1", "Wie", "Tessa Lindhout")
                .fill("contributions", "+1", "Soort", "geld")
                .fill("contributions", "+1", "Wat", "inleg in de leiding")
                .fill("contributions", "+1", "Hoeveel", 5000)
                .fill("contributions", "+1", "Aandeel", "1%")
                .fill("contributions", "+2", "Wie", "Anna Verhulst")
                .fill("contributions", "+2", "Wat", "inleg in de leiding")
                .fill("returns", "+1", "Wie", "Tessa Lindhout")
                .fill("returns", "+1", "Soort", "economisch")
                .fill("returns", "+1", "Wat", "lagere rekening")
                .fill("returns", "+1", "Verwacht", "800,5")
                .fill("returns", "+1", "Eenheid", "euro per jaar")
                .save();
        readsOnceOnly(imports());
        String id = venture("heat").members().keySet().stream()
                .filter(member -> !before.contains("\n  " + member + ":"))
                .findFirst()
                .orElseThrow();
        Venture.Part joined = venture("heat").members().get(id);
        assertThat(joined.user()).isTrue();
        assertThat(joined.contributes().get(0).share()).isEqualByComparingTo("0.01");
        assertThat(joined.returns())
                .containsExactly(new Venture.Return(
                        Venture.Return.Kind.ECONOMIC, "lagere rekening", "euro per jaar", "800.5", null));
        assertThat(Files.readString(file)).contains("""
                  studio:
                    user: true
                    contributes:
                      - kind: money
                """).contains("expected: 800.5\n");
        assertThat(venture("heat").members().get("baker").contributes()).hasSize(3);
    }

    @Test
    void modelContrastAndTermsAreWrittenAndTakenAway() throws IOException {
        Files.writeString(file, before.substring(0, before.indexOf("model:")));
        form = make("heat");
        PaperForm.open(form)
                .fill("venture", "venture", "Soort model", "kringloop")
                .fill("model", "dream", "Antwoord", "Geen gas meer in de straat.")
                .fill("contrast", "no-longer", "Antwoord", "De gasleverancier.")
                .fill("cooperative", "cooperative", "Stemmen", "een per lid")
                .fill("cooperative", "cooperative", "Toetreden kost", "€ 250,50")
                .fill("cooperative", "cooperative", "Blijft in kas", "20%")
                .fill("cooperative", "cooperative", "Aantal jaren", 10)
                .fill("stakes", "+1", "Wie", "Ilse Radema")
                .fill("stakes", "+1", "Inleg", 5000)
                .fill("stakes", "+2", "Wie", "Gijs Holtkamp")
                .fill("stakes", "+2", "Gebruik", 300)
                .save();
        readsOnceOnly(imports());

        Venture heat = venture("heat");
        assertThat(heat.model().blocks())
                .containsExactly(
                        Map.entry(BuildingBlock.DREAM, "Geen gas meer in de straat."),
                        Map.entry(BuildingBlock.ARCHETYPE, "circular"));
        assertThat(heat.contrast()).containsExactly(Map.entry(Contrast.NO_LONGER, "De gasleverancier."));
        Cooperative terms = heat.cooperative();
        assertThat(terms.votes()).isEqualTo(Cooperative.Votes.ONE_MEMBER);
        assertThat(terms.entry()).isEqualByComparingTo("250.5");
        assertThat(terms.reserve()).isEqualByComparingTo("0.2");
        assertThat(terms.years()).isEqualTo(10);
        assertThat(terms.stakes()).containsOnlyKeys("bookkeeper");
        assertThat(terms.use()).containsOnlyKeys("timber");

        form = make("heat");
        PaperForm.open(form)
                .fill("stakes", "bookkeeper", "Inleg", null)
                .fill("stakes", "bookkeeper", "Wie", null)
                .fill("contrast", "no-longer", "Antwoord", null)
                .fill("cooperative", "cooperative", "Aantal jaren", null)
                .save();
        readsOnceOnly(imports());
        assertThat(venture("heat").cooperative().stakes()).isEmpty();
        assertThat(venture("heat").cooperative().years()).isNull();
        assertThat(venture("heat").contrast()).isEmpty();
    }

    @Test
    void whoLeavesTakesAlongWhatTheyPutIn() throws IOException {
        refuses(leave("bookkeeper", false), "op dit formulier staat nog wat Ilse Radema inlegt");
        form = make("heat");
        readsOnceOnly(leave("bookkeeper", true));
        assertThat(venture("heat").members()).doesNotContainKey("bookkeeper").hasSize(4);
    }

    private Run leave(String member, boolean wholly) {
        PaperForm paper = PaperForm.open(form);
        List.of("Wie", "Rol", "Gebruikt of koopt het zelf")
                .forEach(title -> paper.fill("members", member, title, null));
        for (Venture.Contribution item :
                wholly ? venture("heat").members().get(member).contributes() : List.<Venture.Contribution>of()) {
            String code = paper.codeOf("contributions", "Wat", item.text());
            List.of("Wie", "Soort", "Wat", "Hoeveel", "Eenheid", "Aandeel")
                    .forEach(title -> paper.fill("contributions", code, title, null));
        }
        paper.save();
        return imports();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "venture       | venture     | Naam          |                  | ontbreekt de naam",
                "venture       | venture     | Fase          |                  | heeft een fase",
                "venture       | venture     | Fase          | bijna klaar      | staat niet in de lijst",
                "venture       | venture     | Trekker       | Sinterklaas      | staat niet in de lijst",
                "venture       | venture     | In deze fase sinds | gisteren    | is geen datum",
                "gates         | design      | Gepasseerd op | 31-02-2026       | is geen datum",
                "members       | baker       | Wie           | Gijs Holtkamp    | stond iemand anders",
                "members       | +1          | Wie           | Gijs Holtkamp    | staat hier al",
                "members       | +1          | Rol           | kijkt toe        | om wie het gaat",
                "contributions | +1          | Wat           | een tafel        | om wie het gaat",
                "contributions | +1          | Wie           | Gijs Holtkamp    | waar het om gaat",
                "returns       | +1          | Wie           | Gijs Holtkamp    | waar het om gaat",
                "steps         | +1          | Datum         | 01-12-2025       | waar het om gaat",
                "venture       | venture     | Soort model   | een bv           | staat niet in de lijst",
                "cooperative   | cooperative | Stemmen       | de baas          | staat niet in de lijst",
                "cooperative   | cooperative | Toetreden kost| niets            | is geen getal",
                "cooperative   | cooperative | Blijft in kas | de helft         | is geen aandeel",
                "cooperative   | cooperative | Aantal jaren  | 2,5              | geen aantal jaren",
                "cooperative   | cooperative | Aantal jaren  | 0                | geen aantal jaren",
                "cooperative   | cooperative | Uittreden kost| -5               | minder dan niets",
                "stakes        | +1          | Inleg         | 500              | om wie het gaat",
                "stakes        | +1          | Wie           | Sinterklaas      | staat niet in de lijst"
            })
    void oneBadCellRefusesTheForm(String part, String code, String title, String value, String words)
            throws IOException {
        PaperForm.open(form)
                .fill("steps", "+2", "Wat er gedaan is", "Dit komt er niet in.")
                .save();
        refuses(fill(part, code, title, value), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoeveel | veel   | is geen getal",
                "Hoeveel | 12.000 | kan 12000 zijn of 12",
                "Hoeveel | 12345678901234567890 | is te groot",
                "Hoeveel | € 123456789012345678901234567890,50 | is te groot",
                "Hoeveel | 1e16   | is te groot",
                "Hoeveel | 9.999.999.999.999.999 | is te groot",
                "Aandeel | 12345678901234567890% | is te groot",
                "Aandeel | 1      | kan 100% zijn of 1%",
                "Aandeel | 1,2    | kan 120% zijn of 1,2%",
                "Aandeel | 1,5    | kan 150% zijn of 1,5%",
                "Aandeel | 1,99   | kan 199% zijn of 1,99%",
                "Aandeel | 120%   | is geen aandeel",
                "Aandeel | de rest| is geen aandeel",
                "Soort   | goud   | staat niet in de lijst",
                "Wie     | Gijs Holtkamp | was van iemand anders",
                "Wat     |        | waar het om gaat"
            })
    void whatCannotBeReadInOneWayIsAsked(String title, String value, String words) throws IOException {
        refuses(fill("contributions", row("contributions", "Wat", "afname voor tien jaar"), title, value), words);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e16, 1.5e17, 1e30, -1e16})
    void aNumberBeyondAllCountingIsCalledTooLarge(double number) throws IOException {
        refuses(
                fill("contributions", row("contributions", "Wat", "afname voor tien jaar"), "Hoeveel", number),
                "is te groot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 0.02", "1% | 0.01", "100 | 1", "0,5 | 0.5", "12,5 | 0.125", "1.000.000.000.000.000 | none"})
    void aShareBelowOneIsAPartAndFromTwoAPercentage(String typed, String share) throws IOException {
        Run run = fill("cooperative", "cooperative", "Blijft in kas", typed);
        assertThat(run.status()).as(run.err()).isEqualTo(share.equals("none") ? 1 : 0);
        if (run.status() == 0) {
            assertThat(venture("heat").cooperative().reserve()).isEqualByComparingTo(share);
        }
    }

    @Test
    void aFormOfBeforeFindsWhatMovedAndTakesNothingAway() throws IOException {
        String code = row("steps", "Wat er gedaan is", "Begroting af: 187.000 euro voor leiding en buffervat.");
        String emptied = row("steps", "Wat er gedaan is", "Een maand metingen van temperatuur en hoeveelheid klaar.");
        PaperForm.open(form)
                .fill("steps", code, "Datum", LocalDate.of(2025, 10, 30))
                .fill("steps", emptied, "Datum", null)
                .fill("steps", emptied, "Wat er gedaan is", null)
                .save();
        before = before.replace("steps:\n", "steps:\n  - {date: 2025-01-06, text: Eerste gesprek.}\n");
        Files.writeString(file, before);
        assertThat(imports().status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(before.replace("2025-10-31", "2025-10-30"));
    }

    @Test
    void whatWasRewrittenInTheFileAndOnTheFormIsAsked() throws IOException {
        String code = row("steps", "Wat er gedaan is", "Begroting af: 187.000 euro voor leiding en buffervat.");
        PaperForm.open(form)
                .fill("steps", code, "Wat er gedaan is", "Begroting klaar.")
                .save();
        before = before.replace("Begroting af: 187.000", "Begroting af: 190.000");
        Files.writeString(file, before);
        refuses(imports(), "iets wat de kring niet meer kent");
    }

    @Test
    void aBlankFormMakesAVentureOnce() throws IOException {
        form = make();
        PaperForm.open(form)
                .fill("venture", "venture", "Naam", " Koffie &  Café ")
                .fill("venture", "venture", "Trekker", "Anna Verhulst")
                .fill("venture", "venture", "Trefwoorden", "koffie, samen")
                .fill("members", "+1", "Wie", "Anna Verhulst")
                .fill("members", "+3", "Wie", "Gijs Holtkamp")
                .fill("members", "+3", "Rol", "levert de tafels")
                .fill("contributions", "+2", "Wie", "Gijs Holtkamp")
                .fill("contributions", "+2", "Wat", "tafels")
                .fill("contributions", "+4", "Wie", "Anna Verhulst")
                .fill("contributions", "+4", "Wat", "tafels")
                .fill("contributions", "+4", "Aandeel", 60)
                .fill("steps", "+1", "Wat er gedaan is", "Een middag getekend.")
                .fill("gates", "exploration", "Gepasseerd op", "20-11-2025")
                .save();
        file = circle.resolve("ventures/koffie-cafe.yaml");
        assertThat(imports().err()).isEqualTo("1 bestand bijgewerkt.\n");
        Venture made = venture("koffie-cafe");
        assertThat(made.name()).isEqualTo("Koffie & Café");
        assertThat(made.stage()).isEqualTo(Stage.IDEA);
        assertThat(made.lead()).isEqualTo("baker");
        assertThat(made.tags()).containsExactly("koffie", "samen");
        assertThat(made.members()).containsOnlyKeys("baker", "timber");
        assertThat(made.members().get("baker").contributes().get(0).share()).isEqualByComparingTo("0.6");
        assertThat(made.gates().get(Stage.EXPLORATION))
                .isEqualTo(new Venture.Gate(Period.of(LocalDate.of(2025, 11, 20)), null));
        before = Files.readString(file);
        assertThat(before).startsWith("# yaml-language-server:").contains("# Wie trekt.");
        assertThat(imports().err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(Run.in(circle, "check").status()).isZero();
        refuses(fill("steps", "+2", "Wat er gedaan is", "Nog een middag."), "kring form --venture koffie-cafe");
    }

    @Test
    void aBlankFormWithoutANameIsAskedForItAndAnEmptyOneForNothing() throws IOException {
        form = make();
        assertThat(imports().err()).endsWith("0 bestanden bijgewerkt.\n").hasLineCount(2);
        refuses(fill("steps", "+1", "Wat er gedaan is", "Iets."), "ontbreekt de naam");
    }

    @Test
    void anotherNameIsNoReasonToReadTheTitle() throws IOException {
        readsOnceOnly(fill("venture", "venture", "Naam", "Warmte \"van ons\": #1"));
        assertThat(venture("heat").name()).isEqualTo("Warmte \"van ons\": #1");
    }

    @Test
    void whoUsesItIsToldInWords() {
        assertThat(fill("members", "laundry", "Gebruikt of koopt het zelf", "ja")
                        .out())
                .endsWith(": Joost Tervaert: gebruikt het zelf nee → ja\n");
    }

    @ParameterizedTest
    @CsvSource({"Con, con-2", "Heat, heat-2", "日本, venture", "2025, nr-2025"})
    void anIdIsOneThatAFileCanHave(String name, String id) {
        form = make();
        assertThat(fill("venture", "venture", "Naam", name).status()).isZero();
        assertThat(venture(id).name()).isEqualTo(name);
    }
}
