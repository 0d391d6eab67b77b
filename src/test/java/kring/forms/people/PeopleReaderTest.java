package kring.forms.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.people.PeopleSheet.Block;
import kring.forms.people.PeopleSheet.Shown;
import kring.forms.typed.Refusal;
import kring.report.document.form.FilledValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people as texts: rows divided by {@code /}, cells by {@code |}. */
class PeopleReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            naam | Bedrijf | BRANCHE | E-mail        ; name=A organisation=B sector=C email=D
            Naam: | Organisatie: | Sector: | Mail:   ; name=A organisation=B sector=C email=D
            Voornaam | Tussenvoegsel | Achternaam    ; first-name=A between-name=B last-name=C
            VOORNAAM* | Tussen-voegsel(s) | Áchternaam ; first-name=A between-name=B last-name=C
            Nr | Achternaam | Roepnaam               ; first-name=C last-name=B
            Voorletters | Voornaam | Achternaam      ; first-name=B last-name=C
            Full Name | Company | Industry | E-mail Address ; name=A organisation=B sector=C email=D
            First name | Surname | Mobile | Joined   ; first-name=A last-name=B phone=C joined=D
            Name (required) | Phone number | Member since [year] ; name=A phone=B joined=C
            Naam | Emailadres | Tel.nr. | Lid sinds  ; name=A email=B phone=C joined=D
            Naam | Mobiel | Telefoon                 ; name=A phone=C
            Contactpersoon | Naam bedrijf | e-mail   ; name=A organisation=B email=C
            Titel // Naam | Mail                     ; name=A email=B
            Kring | Noord / Ledenlijst / / Naam | Mail ; name=A email=B
            Naam | | E-mail / Voornaam | Achternaam  ; first-name=A last-name=B email=C
            Naam // Naam | Mail                      ; name=A email=B
            """)
    void headingsAreRecognisedByTheirWords(String rows, String columns) {
        assertThat(columns(header(List.of(), rows))).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Wie | Naam         ; name=Wie                          ; name=A
            Naam | Bedrijf     ; name=bedrijf                      ; name=B
            Voornaam | Naam    ; name=Naam                         ; name=B
            Roepnaam | Naam | Familie ; last-name=FAMILIE:         ; first-name=A last-name=C
            Naam | Tel | Gsm   ; phone=gsm                         ; name=A phone=C
            Wie | Waar / x | y ; name=Wie                          ; name=A
            """)
    void whatSomebodyChoseWins(String rows, String choice, String columns) {
        String[] words = choice.split("=");
        ColumnChoice chosen = new ColumnChoice(PersonField.of(words[0]).orElseThrow(), words[1]);
        ListHeader header = header(List.of(chosen), rows);
        assertThat(header.missing()).isEmpty();
        assertThat(columns(header)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            a | b / 1 | 2
            Piet | Bakkerij / Marie | Molen
            Bedrijf | Mail | Tel / x | y | z
            Tussenvoegsel / van
            """)
    void aListWithoutHeadingsOfNamesHasNone(String rows) {
        assertThat(new HeaderSearch(List.of()).best(List.of(sheet(rows)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Naam / Piet Jansen                                     ; Piet Jansen
            Naam / Jansen, Piet                                    ; Piet Jansen
            Naam / Berg, Jan van den                               ; Jan van den Berg
            Naam / van den Berg, Jan                               ; Jan van den Berg
            Naam / Berg, van den, Jan                              ; Jan van den Berg
            Naam / Jan Jansen, MSc                                 ; Jan Jansen, MSc
            Voornaam | Achternaam / Piet | Jansen                  ; Piet Jansen
            Voornaam | Tussenvoegsel | Achternaam / Jan | van den | Berg ; Jan van den Berg
            Voornaam | Tussenvoegsel | Achternaam / Jan | van den | van den Berg ; Jan van den Berg
            Achternaam | Voornaam / Berg, van den | Jan            ; Jan van den Berg
            Naam | Voornaam / Jansen | Piet                        ; Piet Jansen
            Naam | Voornaam / Piet Jansen | Piet                   ; Piet Jansen
            Naam | Voornaam / Jansen, Piet | Piet                  ; Piet Jansen
            Naam | Achternaam / Piet | Jansen                      ; Piet Jansen
            Naam | Voornaam | Achternaam / Piet Jansen | Piet | Jansen ; Piet Jansen
            Naam | Voornaam | Achternaam / | Piet | Jansen         ; Piet Jansen
            Voornaam | Achternaam / Piet |                         ; Piet
            Voornaam | Achternaam / | Jansen                       ; Jansen
            Naam / 张伟                                             ; 张伟
            Naam / 🍞                                               ; 🍞
            Naam / no / 1e3 / a: b                                 ; no+1e3+a: b
            """)
    void aNameIsAsPeopleSayIt(String rows, String names) {
        assertThat(read(rows).people().stream().map(ListedPerson::name).collect(Collectors.joining("+")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Mail          ; piet@x.nl                    ; piet@x.nl
            Mail          ; Piet <piet@x.nl>             ; piet@x.nl
            Mail          ; mailto:piet@x.nl             ; piet@x.nl
            Mail          ; n.v.t.                       ; -
            Mail          ; piet at x.nl                 ; list-no-address
            Mail          ; piet@x.nl, p@y.nl            ; list-no-address
            Tel           ; 06-12 34 56 78               ; 06-12 34 56 78
            Tel           ; #612345678                   ; 0612345678 list-zero-lost
            Tel           ; #31612345678                 ; +31612345678 list-zero-lost
            Tel           ; #7911123456                  ; 7911123456 list-zero-perhaps-lost
            Tel           ; 6,12E+08                     ; list-rounded
            Tel           ; 0612345678                   ; 0612345678
            Lid sinds     ; 2019                         ; 2019
            Lid sinds     ; #2019                        ; 2019
            Lid sinds     ; Q3 2022                      ; 2022-Q3
            Lid sinds     ; 3e kwartaal 2022             ; 2022-Q3
            Lid sinds     ; maart 2020                   ; 2020-03
            Lid sinds     ; sinds 1-2-2020               ; 2020-02-01
            Lid sinds     ; 2020-02-01 00:00:00          ; 2020-02-01
            Lid sinds     ; 31-2-2020                    ; list-no-day
            Lid sinds     ; #43831                       ; list-no-day
            Lid sinds     ; 1-3-98                       ; list-no-day
            Lid sinds     ; 2031                         ; list-no-day
            Lid sinds     ; lang                         ; list-no-day
            Lid sinds     ; -                            ; -
            Branche       ; geen                         ; -
            Branche       ; =A1                          ; formula
            Branche       ; a(202E)b                     ; hidden
            Branche       ; a(0007)b                     ; hidden
            Branche       ; a(FFFD)b                     ; hidden
            Branche       ; a(200B)b                     ; ab
            Branche       ; (00A0)a(00A0)(000A)b         ; a b
            Branche       ; TRUE!                        ; truth
            """)
    void aCellIsReadAsItIsMeantOrRefused(String heading, String cell, String expected) {
        PeopleList list = read("Naam | " + heading + " / Piet | " + cell);
        String read = list.refused().isEmpty()
                ? list.people().get(0).known().values().stream().findFirst().orElse("-")
                : codes(list.refused());
        assertThat((read + " " + codes(list.told())).strip()).isEqualTo(expected);
        assertThat(list.refused()).allMatch(one -> one.place().equals("Leden!B2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Naam | Mail / Piet Jansen | p@x.nl / PIET  JANSEN | q@x.nl      ; 1 ; list-twice
            Naam | Mail / Piet Jansen | p@x.nl / Piét Jansen |              ; 1 ; list-twice
            Naam | Mail / Piet Jansen | p@x.nl / Marie Smit | P@X.NL        ; 1 ; list-twice
            Naam | Mail / Piet Jansen | p@x.nl / Marie Smit | m@x.nl        ; 2 ; ''
            Naam | Mail / Hanna Bakker |                                    ; 0 ; list-known
            Naam | Mail / Bakker, Hanna |                                   ; 0 ; list-known
            Naam | Mail / Iemand | HANNA@x.nl                               ; 0 ; list-known
            Naam | Mail / Hanna Bakker | geen adres                         ; 0 ; list-known
            Naam | Mail / | p@x.nl                                          ; 0 ; list-no-name
            Naam | Mail / - | p@x.nl                                        ; 0 ; list-no-name
            Naam | Mail / | =A1                                             ; 0 ; list-no-name
            Naam | Mail / Piet | / Totaal: 1                                ; 1 ; list-no-person
            Naam | Mail / Piet | / / Bijgewerkt op 3 maart 2025             ; 1 ; list-no-person
            Naam | Mail / Piet | / Naam | Mail / Marie |                    ; 2 ; ''
            Nr | Naam / 1 | Piet / 2 | / 3 |                                ; 1 ; list-unused
            Naam | Hobby / Piet | Vissen                                    ; 1 ; list-unused
            Naam | / Piet | Vissen                                          ; 1 ; list-no-heading
            Kring Noord / Naam / Piet                                       ; 1 ; list-above
            """)
    void nobodyIsWrittenTwiceAndWhatIsLeftIsTold(String rows, int people, String told) {
        KnownPeople known = new KnownPeople(List.of());
        known.add(new KnownPeople.Source("baker", false), "Hanna Bakker", "hanna@x.nl");
        PeopleList list = PeopleReader.read(header(List.of(), rows), known, LocalDate.of(2025, 11, 13));
        assertThat(list.people()).hasSize(people);
        assertThat(list.refused()).isEmpty();
        assertThat(codes(list.told())).isEqualTo(told);
    }

    @Test
    void whatIsMergedHoldsForAllRowsAndColumnsThatItCovers() {
        PeopleSheet plain = sheet("Naam | | Bedrijf / Oprichters / Piet | Jansen | De Molen / Marie | Smit");
        PeopleSheet merged = new PeopleSheet(
                plain.name(),
                plain.cells(),
                List.of(),
                List.of(new Block(0, 0, 0, 1), new Block(1, 0, 1, 2), new Block(2, 2, 3, 2)));
        PeopleList list = PeopleReader.read(
                new HeaderSearch(List.of()).best(List.of(merged)).orElseThrow(),
                new KnownPeople(List.of()),
                LocalDate.of(2025, 11, 13));
        assertThat(list.people())
                .extracting(person -> person.name() + " " + person.known().get(PersonField.ORGANISATION))
                .containsExactly("Piet Jansen De Molen", "Marie Smit De Molen");
        assertThat(codes(list.told())).isEqualTo("list-no-person");
    }

    @Test
    void aRowIsRefusedByEveryCellThatCannotBeTakenOverAndTheOthersAreNot() {
        PeopleList list = read("Naam | Mail | Lid sinds / Piet | x | y / Marie | m@x.nl | 2020");
        assertThat(list.refused()).extracting(Refusal::place).containsExactly("Leden!B2", "Leden!C2");
        assertThat(list.people()).extracting(ListedPerson::name).containsExactly("Marie");
    }

    @Test
    void aNameLongerThanPeopleHaveIsRefused() {
        assertThat(codes(read("Naam / " + "x".repeat(201)).refused())).isEqualTo("too-long");
        assertThat(read("Naam / " + "x".repeat(200)).people()).hasSize(1);
    }

    private static ListHeader header(List<ColumnChoice> choices, String rows) {
        return new HeaderSearch(choices).best(List.of(sheet(rows))).orElseThrow();
    }

    private static PeopleList read(String rows) {
        return PeopleReader.read(header(List.of(), rows), new KnownPeople(List.of()), LocalDate.of(2025, 11, 13));
    }

    private static String codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).collect(Collectors.joining(" "));
    }

    private static String columns(ListHeader header) {
        return Stream.of(PersonField.values())
                .filter(header.columns()::containsKey)
                .map(field -> field.code() + "=" + header.columns().get(field).letters())
                .collect(Collectors.joining(" "));
    }

    private static PeopleSheet sheet(String text) {
        List<Shown> cells = new ArrayList<>();
        String[] rows = text.split("/", -1);
        for (int row = 0; row < rows.length; row++) {
            String[] columns = rows[row].split("\\|");
            for (int column = 0; column < columns.length; column++) {
                String place = "Leden!" + (char) ('A' + column) + (row + 1);
                cells.add(new Shown(row, column, place, value(columns[column].strip())));
            }
        }
        return new PeopleSheet("Leden", cells, List.of(), List.of());
    }

    private static FilledValue value(String text) {
        if (text.startsWith("=")) {
            return new FilledValue.Unreadable(FilledValue.Reason.FORMULA, text);
        }
        if (text.startsWith("#")) {
            return new FilledValue.Number(new java.math.BigDecimal(text.substring(1)), false, text.substring(1), null);
        }
        return text.endsWith("!") ? new FilledValue.Truth(true, text) : new FilledValue.Words(unescaped(text));
    }

    /** Characters by their numbers, as in {@code (00A0)}. */
    private static String unescaped(String text) {
        return java.util.regex.Pattern.compile("\\(([0-9A-F]{4})\\)")
                .matcher(text)
                .replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
    }
}
