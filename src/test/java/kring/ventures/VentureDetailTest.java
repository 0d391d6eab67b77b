package kring.ventures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.folder.Scene;
import kring.model.Venture;
import kring.report.json.JsonRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The model of a venture: multiple value, the cooperative's sums, and who would be worse off. */
class VentureDetailTest {
    private static final String MEMBERS = """
            members:
              a:
                contributes:
                  - {kind: money, amount: 100, unit: euro}
                  - {kind: money, amount: 20.5, unit: euro}
                  - {kind: money, amount: 7}
                  - {kind: hours, text: without a number}
                returns:
                  - {kind: economic, expected: 40, realised: 10, unit: euro}
                  - {kind: economic, expected: 2.5, unit: euro}
                  - {kind: economic, expected: a lot, unit: euro}
                  - {kind: economic, expected: '0612345678', unit: euro}
                  - {kind: ecological, realised: 3, unit: ton}
              b:
                returns:
                  - {kind: economic, expected: 10}
              c: {}
            """;

    private static VentureDetail detail(String text) {
        Venture venture = Objects.requireNonNull(Scene.of("== ventures/v.yaml\nname: V\nstage: idea\n" + text)
                .snapshot()
                .ventures()
                .get("v"));
        return VentureDetail.of(new Ventures.Status("v", venture.stage(), List.of(), List.of(), List.of()), venture);
    }

    private static String json(Object result) {
        return new JsonRenderer().render(Map.of("is", result)).replaceAll("\\s+", "");
    }

    private static CooperativeSums sums(String terms) {
        return Objects.requireNonNull(
                detail(MEMBERS + "cooperative: {" + terms + "}\n").cooperative());
    }

    @Test
    void onlyNumbersCountAndSumsStayWithinAUnit() {
        VentureDetail detail = detail(MEMBERS);

        assertThat(json(detail.contributions()))
                .isEqualTo("{\"is\":{\"a\":{\"money\":{\"\":7,\"euro\":120.5}},\"b\":{},\"c\":{}}}");
        assertThat(json(detail.value()))
                .isEqualTo("{\"is\":{\"a\":{\"economic\":{\"euro\":{\"expected\":42.5,\"realised\":10}},"
                        + "\"ecological\":{\"ton\":{\"expected\":null,\"realised\":3}}},"
                        + "\"b\":{\"economic\":{\"\":{\"expected\":10,\"realised\":null}}},\"c\":{}}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # votes
            votes: one-member                              | votes   | {"a":1,"b":1,"c":1}
            votes: stake, stakes: {a: 500, b: 1500}        | votes   | {"a":500,"b":1500,"c":0}
            votes: use, use: {c: 300}                      | votes   | {"a":0,"b":0,"c":300}
            stakes: {a: 500}                               | votes   | {}
            # who has a stake, a use or a guarantee is a member too
            votes: one-member, stakes: {d: 1}, use: {e: 1}, guarantees: {f: 1} | votes | {"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}
            # shares of the surplus
            surplus: equal, stakes: {d: 10}                | surplus | {"a":0.25,"b":0.25,"c":0.25,"d":0.25}
            surplus: stake, stakes: {a: 500, b: 1500}      | surplus | {"a":0.25,"b":0.75,"c":0}
            surplus: use, use: {a: 30, b: 10}, stakes: {c: 9} | surplus | {"a":0.75,"b":0.25,"c":0}
            surplus: use                                   | surplus | {}
            surplus: use, use: {a: 0}                      | surplus | {}
            stakes: {a: 1}                                 | surplus | {}
            # put in, and back
            stakes: {a: 500}, entry: 250, exit: 25         | in      | {"a":750,"b":250,"c":250}
            stakes: {a: 500}, entry: 250, exit: 25         | back    | {"a":475,"b":-25,"c":-25}
            stakes: {a: 500}                               | in      | {"a":500,"b":0,"c":0}
            stakes: {a: 500}                               | back    | {"a":500,"b":0,"c":0}
            stakes: {a: 500.5}                             | stakes  | {"a":500.5,"b":0,"c":0}
            """)
    void sumsForEachMember(String terms, String sum, String expected) {
        CooperativeSums sums = sums(terms);
        Object found = switch (sum) {
            case "votes" -> sums.votes();
            case "surplus" -> sums.surplus();
            case "in" -> sums.in();
            case "back" -> sums.back();
            default -> sums.stakes();
        };

        assertThat(json(found)).isEqualTo("{\"is\":" + expected + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            liability: excluded, stakes: {a: 500}, entry: 9, guarantees: {a: 70} | {"a":500,"b":0,"c":0}
            liability: limited, stakes: {a: 500}, guarantees: {a: 70, b: 30}     | {"a":570,"b":30,"c":0}
            liability: full, stakes: {a: 500}                                    | {"a":null,"b":null,"c":null}
            stakes: {a: 500}                                                     | {}
            """)
    void theMostThatEachCanLose(String terms, String worst) {
        assertThat(json(detail(MEMBERS + "cooperative: {" + terms + "}\n").worst()))
                .isEqualTo("{\"is\":" + worst + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # b may expect 10 a year, c nothing; a has ecological value besides
            years: 5, entry: 50                  | c
            years: 5, entry: 50.01               | b c
            years: 5, entry: 50, stakes: {b: 0.01} | b c
            years: 1, stakes: {a: 100000}        | ''
            years: 6, entry: 60                  | c
            years: 5                             | ''
            entry: 50                            | ''
            """)
    void whoWouldBeWorseOff(String terms, String worseOff) {
        assertThat(String.join(
                        " ", detail(MEMBERS + "cooperative: {" + terms + "}\n").worseOff()))
                .isEqualTo(worseOff);
    }

    @Test
    void withoutACooperativeThereAreNoSums() {
        VentureDetail detail = detail(MEMBERS);

        assertThat(detail.cooperative()).isNull();
        assertThat(detail.model()).isNull();
        assertThat(detail.worst()).isEmpty();
        assertThat(detail.worseOff()).isEmpty();
        assertThat(json(detail)).contains("\"worse-off\":[]").contains("\"contrast\":{}");
    }

    @Test
    void theModelIsToldByBlockAndTheContrastByPart() {
        VentureDetail detail = detail(
                "model: {values: v, context: c, archetype: circular}\ncontrast: {newly: n, no-longer: l, stops: s}\n");

        assertThat(json(detail))
                .contains("\"model\":{\"context\":\"c\",\"archetype\":\"circular\",\"values\":\"v\"}")
                .contains("\"contrast\":{\"stops\":\"s\",\"no-longer\":\"l\",\"newly\":\"n\"}");
    }
}
