package kring.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.check.Code;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust: a get follows its ambition; a person has one file. */
class MemberConsistencyTest {
    private static List<String> found(Code code, String... files) {
        Loaded loaded = FolderReader.readAgainstSchemas(Scene.of(files));
        return Rules.findings(loaded.snapshot(), loaded.places()).stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.place().file() + ":" + finding.place().line() + " "
                        + String.join(" ", finding.arguments()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the ambition                          | the get             | released wider than
            agenda: personal                        | visibility: circle  | private
            agenda: personal                        | visibility: network | private
            agenda: personal                        | visibility: private | ''
            agenda: personal                        | ''                  | ''
            agenda: business                        | visibility: circle  | ''
            agenda: business                        | visibility: network | circle
            'agenda: personal, visibility: network' | visibility: network | ''
            'agenda: personal, visibility: circle'  | visibility: network | circle
            'agenda: business, visibility: private' | visibility: circle  | private
            """)
    void aGetIsReleasedNoWiderThanItsAmbition(String ambition, String get, String wider) {
        String gets = "gets: [{id: g, ambition: x" + (get.isEmpty() ? "" : ", " + get) + "}]\n";
        String list = "ambitions: [{id: x, text: T, horizon: year, " + ambition + "}]";
        String member = "== members/a.yaml\nname: A\nstatus: founder\n" + gets;
        List<String> expected = wider.isEmpty()
                ? List.of()
                : List.of("members/a.yaml:3 g " + get.substring("visibility: ".length()) + " x " + wider);
        assertThat(found(Code.WIDER_THAN_AMBITION, member + list)).isEqualTo(expected);
        assertThat(found(
                        Code.WIDER_THAN_AMBITION,
                        member,
                        "== quarters/2025-Q2/baseline.yaml\nmembers: {a: {" + list + "}}\n"))
                .as("an ambition that only a baseline has")
                .isEqualTo(expected);
        assertThat(found(Code.WIDER_THAN_AMBITION, member.replace(", ambition: x", "") + list))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # name and address of one | of the other                   | twice
            Jan | jan@x.example       | Jan       | jan@x.example      | true
            Jan | jan@x.example       | ' jan '   | JAN@x.example      | true
            J. de Vries | j@x.example | J de  vries | j@x.example      | true
            René | r@x.example        | René | r@x.example       | true
            Jan | jan@x.example       | Jan       | jan@y.example      | false
            Jan | jan@x.example       | Jan       | -                  | false
            Jan | -                   | Jan       | -                  | false
            Jan | info@x.example      | Els       | info@x.example     | false
            """)
    void nobodyHasTwoFiles(String name, String address, String otherName, String otherAddress, boolean twice) {
        assertThat(found(
                        Code.MEMBER_TWICE,
                        member("b", "founder", name, address),
                        member("a", "candidate", otherName, otherAddress)))
                .isEqualTo(twice ? List.of("members/b.yaml:1 b a") : List.of());
    }

    private static String member(String id, String status, String name, String address) {
        return "== members/%s.yaml\nname: '%s'\nstatus: %s\n%s\n"
                .formatted(id, name, status, address == null ? "" : "email: " + address);
    }
}
