package kring.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD: an id that was closed is not used again for something else. */
class IdReuseTest {
    /** Where ids were used again, in a circle of a and b told by its files; {@code A} and {@code B} are texts of a's. */
    private static List<String> reused(String... files) {
        Loaded loaded = FolderReader.readAgainstSchemas(
                Scene.of("== members/b.yaml\nname: B\nstatus: founder\n", String.join("", files)));
        return Rules.findings(loaded.snapshot(), loaded.places()).stream()
                .filter(finding -> finding.code() == Code.ID_REUSED)
                .map(IdReuseTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.place().file().replaceFirst("quarters/2025-", "") + " " + String.join(" ", finding.arguments());
    }

    /** What stands in a list of a's, by quarter and in the file: a text, nothing, or no such file. */
    private static String lists(String list, String kind, String texts) {
        String[] all = texts.split(" ");
        return Stream.of(1, 2, 3, 4)
                .map(number -> {
                    String text = all[number - 1];
                    String entry = text.equals("-") ? "" : "{id: x, " + kind + "text: " + text + "}";
                    if (number == 4) {
                        return "== members/a.yaml\nname: A\nstatus: founder\n" + list + ": [" + entry + "]\n";
                    }
                    return text.equals("?")
                            ? ""
                            : "== quarters/2025-Q%d/baseline.yaml\nmembers: {a: {%s: [%s]}}\n"
                                    .formatted(number, list, entry);
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the text in the baselines of Q1, Q2, Q3 and the file; ? without a baseline | found
            A A A A | ''
            A A A B | ''
            A B A B | ''
            A - - B | members/a.yaml x Q1 A
            A - A B | ''
            A - B B | members/a.yaml x Q1 A
            A - B - | Q3/baseline.yaml x Q1 A
            A - B C | members/a.yaml x Q1 A
            A ? ? B | ''
            - - - B | ''
            A - - A | ''
            A - - 'a!' | ''
            A B - C | members/a.yaml x Q2 B
            """)
    void whatIsAbsentFromALaterBaselineWasClosed(String texts, String found) {
        for (String list : List.of("gets", "brings", "ambitions")) {
            String kind = list.equals("ambitions") ? "agenda: business, horizon: year, " : "";
            assertThat(reused(lists(list, kind, texts)))
                    .as(list)
                    .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("x Q", "x 2025-Q")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the exchange in Q2                        | texts   | found
            from: b, to: a, get: x, status: confirmed   | A ? ? B | members/a.yaml x Q1 A
            from: b, to: a, get: x, status: confirmed   | A A A B | members/a.yaml x Q3 A
            from: b, to: a, get: x, status: confirmed   | A A A A | ''
            from: b, to: a, get: x, status: confirmed   | A B B B | members/a.yaml x Q1 A
            from: b, to: a, get: x, status: confirmed   | ? A ? B | members/a.yaml x Q2 A
            from: b, to: a, get: x, status: confirmed   | ? ? ? B | ''
            from: b, to: a, get: x, status: delivered   | A A A B | ''
            from: b, to: a, get: x, status: declined    | A A A B | ''
            from: b, to: a, status: confirmed           | A A A B | ''
            from: a, to: b, get: x, status: confirmed   | A A A B | ''
            """)
    void aGetThatWasAnsweredIsClosed(String exchange, String texts, String found) {
        String exchanges = "== quarters/2025-Q2/exchanges.yaml\n- {id: e, " + exchange + "}\n";
        assertThat(reused(lists("gets", "", texts), exchanges))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("x Q", "x 2025-Q")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # a's check-ins of Q2 and Q3        | texts   | found
            status: achieved      | -             | A A A B | members/a.yaml x Q3 A
            status: achieved      | -             | A A A A | ''
            status: achieved      | -             | A A ? B | members/a.yaml x Q2 A
            status: achieved      | -             | ? A ? B | members/a.yaml x Q2 A
            status: dropped       | -             | A A A B | members/a.yaml x Q3 A
            status: paused        | -             | A A A B | members/a.yaml x Q3 A
            'status: replaced, by: x' | -         | A A A B | members/a.yaml x Q3 A
            status: active        | -             | A A A B | ''
            value: 3              | -             | A A A B | ''
            status: paused        | value: 3      | A A A B | ''
            status: paused        | status: active | A A A B | ''
            status: achieved      | value: 3      | A A B B | members/a.yaml x Q2 A
            status: achieved      | value: 3      | A A ? B | members/a.yaml x Q2 A
            status: achieved      | status: achieved | A A A B | members/a.yaml x Q3 A
            """)
    void anAmbitionIsClosedByItsStatusUntilItIsRevived(String second, String third, String texts, String found) {
        assertThat(reused(
                        lists("ambitions", "agenda: business, horizon: year, ", texts),
                        checkin(2, second == null ? null : "ambitions: {x: {" + second + "}}"),
                        checkin(3, third == null ? null : "ambitions: {x: {" + third + "}}")))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("x Q", "x 2025-Q")));
    }

    private static String checkin(int quarter, String text) {
        return text == null ? "" : "== quarters/2025-Q%d/checkins/a.yaml\n%s\n".formatted(quarter, text);
    }

    private static final String MEMBER = "== members/a.yaml\nname: A\nstatus: founder\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what came of it in Q2 | the promise in Q2 and Q3 | found
            kept      | B ? | Q2/checkins/a.yaml x Q1 A
            partly    | B ? | Q2/checkins/a.yaml x Q1 A
            broken    | ? B | Q3/checkins/a.yaml x Q1 A
            kept      | A ? | ''
            kept      | A B | ''
            kept      | B B | Q3/checkins/a.yaml x Q1 A
            slipped   | B ? | ''
            slipped   | A B | ''
            ''        | B ? | ''
            """)
    void aPromiseIsClosedWhenItWasKeptPartlyKeptOrBroken(String outcome, String texts, String found) {
        String answer = "promised: {x: {" + (outcome.isEmpty() ? "" : "outcome: " + outcome) + "}}\n";
        String[] all = texts.split(" ");
        assertThat(reused(
                        MEMBER,
                        checkin(1, "promises: [{id: x, text: A}]"),
                        checkin(2, answer + said("promises", all[0])),
                        checkin(3, said("promises", all[1]))))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("x Q", "x 2025-Q")));
    }

    private static String said(String list, String text) {
        return list + ": [" + (text.equals("?") ? "" : "{id: x, text: " + text + "}") + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # received in | asked in Q1, Q2, Q3 | found
            0             | A B C               | ''
            1             | A B ?               | Q2/checkins/a.yaml x Q1 A
            1             | A A B               | ''
            2             | A B ?               | Q2/checkins/a.yaml x Q1 A
            2             | A A B               | Q3/checkins/a.yaml x Q2 A
            2             | A ? B               | Q3/checkins/a.yaml x Q1 A
            2             | A ? A               | ''
            3             | A B ?               | ''
            """)
    void anAskIsClosedWhenItWasReceived(int received, String texts, String found) {
        String[] all = texts.split(" ");
        String checkins = Stream.of(1, 2, 3)
                .map(quarter -> checkin(
                        quarter,
                        said("asks", all[quarter - 1]) + (quarter == received ? "\nreceived: [{ask: x}]" : "")))
                .collect(Collectors.joining());
        assertThat(reused(MEMBER, checkins))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.replace("x Q", "x 2025-Q")));
    }

    @Test
    void idsOfAnotherKindOrAnotherMemberAreOthers() {
        assertThat(reused(
                        MEMBER + "brings: [{id: x, text: B}]\n",
                        "== quarters/2025-Q1/baseline.yaml\nmembers: {a: {gets: [{id: x, text: A}]}, "
                                + "b: {brings: [{id: x, text: A}]}}\n",
                        "== quarters/2025-Q2/baseline.yaml\nmembers: {a: {}, b: {}}\n"))
                .isEmpty();
    }

    @Test
    void whoIsInNoBaselineForAWhileHasClosedNothing() {
        assertThat(reused(
                        MEMBER + "gets: [{id: x, text: B}]\n",
                        "== quarters/2025-Q1/baseline.yaml\nmembers: {a: {gets: [{id: x, text: A}]}}\n",
                        "== quarters/2025-Q2/baseline.yaml\nmembers: {b: {}}\n"))
                .isEmpty();
    }
}
