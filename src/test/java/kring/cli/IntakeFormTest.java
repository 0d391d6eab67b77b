package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Horizon;
import kring.model.person.Member;
import kring.model.person.OfferKind;
import kring.model.value.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody new tells on a form who they are, and a member what has become different (METHOD, Forms). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeFormTest {
    private static final String BLANK = "reports/forms/intake.xlsx";
    private static final String BAKER = "reports/forms/intake-baker.xlsx";

    private Path withForms;

    @TempDir
    private Path temp;

    private Path circle;

    @BeforeAll
    void forms(@TempDir Path shared) {
        withForms = Run.sample("lindermark", shared);
        assertThat(Run.in(withForms, "form", "--intake").status()).isZero();
        assertThat(Run.in(withForms, "form", "--intake", "baker").status()).isZero();
    }

    @BeforeEach
    void aCopyToWorkIn() {
        circle = Run.copy(withForms, temp.resolve("lindermark"));
    }

    @Test
    void somebodyNewComesInAsACandidate() throws IOException {
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", "Zoë van der Linden ")
                .fill("person", "person", "Telefoon", "0612345678")
                .fill("plans", "+1", "Dit wil ik bereiken", "Ieder jaar minder afval")
                .fill("plans", "+1", "Agenda", "zakelijk")
                .fill("plans", "+1", "Termijn", "één jaar")
                .fill("plans", "+1", "Draagt bij aan", "ambitie 2")
                .fill("plans", "+1", "Klaar op", LocalDate.of(2026, 6, 30))
                .fill("measures", "+1", "Eenheid", "kg")
                .fill("measures", "+1", "Van", 120)
                .fill("measures", "+1", "Naar", "30,5")
                .fill("measures", "+1", "Vroeg teken", "minder ritten")
                .fill("measures", "+1", "Waarom dit ertoe doet", "Zonde")
                .fill("measures", "+1", "Trefwoorden", "afval, kratten")
                .fill("plans", "+2", "Dit wil ik bereiken", "Een zaak zonder afval")
                .fill("plans", "+2", "Agenda", "persoonlijk")
                .fill("plans", "+2", "Termijn", "drie jaar")
                .fill("plans", "+2", "Wie mag het zien", "de kring")
                .fill("needs", "+2", "Ik zoek", "Iemand die kratten wast")
                .fill("needs", "+2", "Soort", "menskracht")
                .fill("needs", "+2", "Wanneer", "binnen een jaar")
                .fill("needs", "+2", "Hoe dringend", "3 · nu")
                .fill("needs", "+2", "Voor welke ambitie", "Ambitie 1")
                .fill("offers", "+1", "Ik bied", "Een bestelbus")
                .fill("offers", "+1", "Hoeveel", "twee dagen per week")
                .fill("offers", "+1", "Wie mag het zien", "het netwerk")
                .fill("achievements", "+1", "Dit is gelukt", "Statiegeld op bekers")
                .fill("achievements", "+1", "Waaraan je dat ziet", "de telling")
                .fill("consent", "network", "Jouw antwoord", "ja")
                .fill("consent", "retention", "Jouw antwoord", "nee")
                .save();
        Run run = Run.in(circle, "import", BLANK);
        assertThat(run.status()).as(run.err()).isZero();
        Member zoe = member("zoe-van-der-linden");
        assertThat(zoe.name()).isEqualTo("Zoë van der Linden");
        assertThat(zoe.phone()).isEqualTo("0612345678");
        assertThat(zoe.status()).isEqualTo(Member.Status.CANDIDATE);
        Ambition waste = zoe.ambitions().get(0);
        Ambition whole = zoe.ambitions().get(1);
        assertThat(waste.parent()).isEqualTo(whole.id());
        assertThat(whole.parent()).isNull();
        assertThat(whole.visibility()).isEqualTo(Visibility.CIRCLE);
        assertThat(whole.agenda()).isEqualTo(Ambition.Agenda.PERSONAL);
        assertThat(waste.measure())
                .isEqualTo(new Ambition.Measure("kg", BigDecimal.valueOf(120), new BigDecimal("30.5")));
        assertThat(waste.lead()).isEqualTo("minder ritten");
        assertThat(waste.why()).isEqualTo("Zonde");
        assertThat(waste.tags()).containsExactly("afval", "kratten");
        Get washing = zoe.gets().get(0);
        assertThat(washing.ambition()).isEqualTo(waste.id());
        assertThat(washing.kind()).isEqualTo(OfferKind.LABOUR);
        assertThat(washing.horizon()).isEqualTo(Horizon.YEAR);
        assertThat(washing.urgency()).isEqualTo(3);
        Bring van = zoe.brings().get(0);
        assertThat(van.capacity()).isEqualTo("twee dagen per week");
        assertThat(van.visibility()).isEqualTo(Visibility.NETWORK);
        assertThat(zoe.achievements().get(0).evidence()).isEqualTo("de telling");
        assertThat(zoe.consent()).isEqualTo(new Member.Consent(true, false, false, false));

        Map<String, byte[]> before = Run.files(circle.resolve("members"));
        Run again = Run.in(circle, "import", BLANK);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(Run.files(circle.resolve("members"))).containsExactlyEntriesOf(before);
        assertThat(Run.in(circle, "form", "--intake").err()).doesNotContain("nog niet ingelezen");
    }

    @Test
    void aBlankFormOfSomebodyWhoIsThereIsAskedAboutUnlessItSaysTheSame() {
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", " anna VERHULST")
                .save();
        Run other = Run.in(circle, "import", "--lang", "nl", BLANK);
        assertThat(other.status()).isOne();
        assertThat(other.err()).contains("kring form --intake baker");
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", "Anna Verhulst")
                .fill("person", "person", "Branche", "voeding")
                .fill("offers", "+2", "Ik bied", member("baker").brings().get(1).text())
                .fill("consent", "network", "Jouw antwoord", "ja")
                .save();
        Run same = Run.in(circle, "import", BLANK);
        assertThat(same.status()).as(same.err()).isZero();
        assertThat(same.out()).isEmpty();
        PaperForm.open(circle.resolve(BLANK))
                .fill("offers", "+1", "Ik bied", "Iets anders")
                .save();
        assertThat(Run.in(circle, "import", BLANK).status()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"Circle, circle-2", "Con, con-2", "Baker, baker-2", "Łukasz Żak, ukasz-zak", "7, nr-7", "李, candidate"})
    void anIdIsNeverReservedOrTaken(String name, String id) {
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", name)
                .save();
        Run run = Run.in(circle, "import", BLANK);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(member(id).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person       | person              | Naam               |                     | ontbreekt de naam
            person       | person              | Branche            | voe\u2800ding       | niet te zien
            plans        | bakery-without-gas  | Draagt bij aan     | De grote ovens op stroom en de rijskasten op restwarmte, zodat we nog maar half zoveel… | draagt deze ambitie uiteindelijk bij aan zichzelf
            plans        | gas-free-ovens      | Draagt bij aan     | nieuwe ambitie 1    | op dit formulier leeg
            plans        | gas-free-ovens      | Agenda             |                     | hoort ook: Agenda
            plans        | gas-free-ovens      | Dit wil ik bereiken |                    | waar het om gaat
            plans        | +1                  | Klaar op           | 2026-03-01          | hoort ook: Agenda
            measures     | +1                  | Eenheid            | kg                  | waar het om gaat
            measures     | gas-free-ovens      | Naar               | 21.000              | 21000 zijn of 21
            needs        | crate-wash          | Voor welke ambitie | iets                | staat niet in de lijst
            needs        | crate-wash          | Hoe dringend       | 4                   | staat niet in de lijst
            needs        | +1                  | Soort              | kennis              | waar het om gaat
            offers       | early-customers     | Tot                | ooit                | geen datum
            achievements | +1                  | Wanneer            | 2023-05-01          | waar het om gaat
            consent      | calendar            | Jouw antwoord      | misschien           | staat niet in de lijst
            person       | person              | Rol                | vertrokken          | een dag waarop dat was
            person       | person              | Rol                |                     | waar het om gaat
            person       | person              | Vertrok op         | 2020-01-01          | ligt voor de dag
            """)
    void oneBadCellRefusesTheForm(String part, String code, String title, String value, String message) {
        Map<String, byte[]> before = Run.files(circle.resolve("members"));
        PaperForm.open(circle.resolve(BAKER))
                .fill("person", "person", "Organisatie", "Bakkerij Anders")
                .fill(part, code, title, value)
                .save();
        Run run = Run.in(circle, "import", BAKER);
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains(message);
        assertThat(Run.files(circle.resolve("members"))).containsExactlyEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dag!"})
    void aBlankFormWithoutANameIsNobodys(String wanted) {
        PaperForm.open(circle.resolve(BLANK))
                .fill("needs", "+1", "Ik zoek", wanted)
                .save();
        Run run = Run.in(circle, "import", BLANK);
        assertThat(run.status()).as(run.err()).isEqualTo(wanted.isEmpty() ? 0 : 1);
        assertThat(run.err().contains("ontbreekt de naam")).isEqualTo(!wanted.isEmpty());
    }

    @Test
    void whatIsEmptiedGoesUnlessSomethingRefersToIt() {
        PaperForm form = PaperForm.open(circle.resolve(BAKER));
        form.fill("person", "person", "Branche", null)
                .fill("achievements", "deposit-cups", "Dit is gelukt", null)
                .fill("achievements", "deposit-cups", "Wanneer", null)
                .fill("achievements", "deposit-cups", "Trefwoorden", null)
                .fill("achievements", "deposit-cups", "Waaraan je dat ziet", null)
                .fill("consent", "network", "Jouw antwoord", null)
                .save();
        Run run = Run.in(circle, "import", BAKER);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(member("baker").sector()).isNull();
        assertThat(member("baker").achievements()).hasSize(2);
        assertThat(member("baker").consent().network()).isFalse();
        assertThat(run.out()).contains("deposit-cups: weggehaald").contains("toestemming: netwerk weggehaald");
        Run.in(circle, "form", "--intake", "baker");
        PaperForm ambition = PaperForm.open(circle.resolve(BAKER));
        for (String title : new String[] {"Dit wil ik bereiken", "Agenda", "Termijn", "Draagt bij aan", "Klaar op"}) {
            ambition.fill("plans", "own-apprentice", title, null);
        }
        ambition.fill("measures", "own-apprentice", "Waarom dit ertoe doet", null)
                .fill("measures", "own-apprentice", "Trefwoorden", null)
                .save();
        Run used = Run.in(circle, "import", BAKER);
        assertThat(used.status()).isOne();
        assertThat(used.err()).contains("kan niet zomaar weg");
    }

    @Test
    void theFacilitatorLetsACandidateInOnTheForm() {
        Run.in(circle, "new", "candidate", "potter", "--name", "Pim Potter");
        Run.in(circle, "form", "--intake", "potter", "-o", "Pim Potter.xlsx");
        PaperForm.open(circle.resolve("Pim Potter.xlsx"))
                .fill("person", "person", "Rol", "deelnemer")
                .fill("person", "person", "Sinds", LocalDate.of(2026, 1, 5))
                .save();
        Run run = Run.in(circle, "import", "Pim Potter.xlsx");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(member("potter").status()).isEqualTo(Member.Status.MEMBER);
        assertThat(member("potter").joined()).isEqualTo("2026-01-05");
        assertThat(run.out()).contains("rol: kandidaat → deelnemer");
    }

    @Test
    void twoNewPeopleInOneCallAreTwo() {
        Path other = circle.resolve("reports/forms/other.xlsx");
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", "Mees Post")
                .save(other);
        PaperForm.open(circle.resolve(BLANK))
                .fill("person", "person", "Naam", "Pia Post")
                .save();
        Run run = Run.in(circle, "import", "--format", "json", BLANK, "reports/forms/other.xlsx");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"pia-post\"", "\"mees-post\"", "\"intake\"");
        assertThat(member("mees-post").status()).isEqualTo(Member.Status.CANDIDATE);
    }

    @Test
    void withNobodyInItACircleAsksNobody(@TempDir Path empty) throws IOException {
        Files.writeString(
                empty.resolve("circle.yaml"), "kring: 1\nname: Kring\nlanguage: nl\nfacilitator: {name: H}\n");
        Run run = Run.in(empty, "form");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("doet niemand mee");
    }

    private Member member(String id) {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot().member(id);
    }
}
