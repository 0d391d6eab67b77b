package kring.ventures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.folder.Scene;
import kring.model.Thresholds;
import kring.model.Venture;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD d: what every stage must have, and what the gate after it still lacks. */
class GatesTest {
    private static final String ALL = "different: Otherwise\nlead: a\n"
            + "members: {a: {user: true}, b: {user: true}, c: {}}\n"
            + "gates: {exploration: {date: 2025-01-01}, intent: {date: 2025-02-01}, feasibility: {date: 2025-03-01}, "
            + "design: {date: 2025-04-01}, founding: {date: 2025-05-01}, operating: {date: 2025-06-01}}\n"
            + "model: {context: c, dream: d, proposition: p, archetype: platform, parties: p, strategy: s, "
            + "activities: a, test: t, impact: i, values: v}\n";

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 25);

    private static final Gates GATES = gates(Thresholds.defaults());

    /** Of a circle in which a, b and c are active. */
    private static Gates gates(Thresholds thresholds) {
        return new Gates(thresholds, Set.of("a", "b", "c"), TODAY);
    }

    private static String missing(String stage, String text) {
        return words(GATES.missing(venture(stage, text)));
    }

    private static String next(String stage, String text) {
        return words(GATES.next(venture(stage, text)));
    }

    private static Venture venture(String stage, String text) {
        return Scene.of("== ventures/v.yaml\nname: V\nstage: " + stage + "\n" + text)
                .snapshot()
                .ventures()
                .get("v");
    }

    private static String words(List<Lack> lacks) {
        return String.join(" ", lacks.stream().map(Kebab::of).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stage     | missing | next
            idea        | '' | different gate-exploration
            exploration | different gate-exploration | members users lead gate-intent model
            intent      | different gate-exploration members users lead gate-intent | gate-feasibility model
            feasibility | different gate-exploration members users lead gate-intent gate-feasibility | gate-design model
            design      | different gate-exploration members users lead gate-intent gate-feasibility gate-design | gate-founding model
            founding    | different gate-exploration members users lead gate-intent gate-feasibility gate-design gate-founding | gate-operating model
            operating   | different gate-exploration members users lead gate-intent gate-feasibility gate-design gate-founding gate-operating | ''
            parked      | '' | ''
            stopped     | '' | ''
            """)
    void anEmptyVentureLacksAllUpToItsStage(String stage, String missing, String next) {
        assertThat(missing(stage, "")).isEqualTo(missing);
        assertThat(next(stage, "")).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"idea", "exploration", "intent", "feasibility", "design", "founding", "operating"})
    void aVentureThatHasAllLacksNothing(String stage) {
        assertThat(missing(stage, ALL)).isEmpty();
        assertThat(next(stage, ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members: {a: {user: true}, b: {user: true}, c: {user: false}} | lead gate-intent
            members: {a: {user: true}, b: {user: false}, c: {}}           | users lead gate-intent
            members: {a: {user: true}, b: {user: true}}                   | members lead gate-intent
            lead: a                                                       | members users gate-intent
            gates: {intent: {date: 2025-01-01}}                           | members users lead
            gates: {intent: {note: undated}}                              | members users lead gate-intent
            gates: {intent: {date: 2025-11-25}}                           | members users lead
            gates: {intent: {date: 2025-11-26}}                           | members users lead gate-intent
            gates: {intent: {date: 2025-Q4}}                              | members users lead gate-intent
            members: {a: {user: true}, b: {user: true}, gone: {}}         | members lead gate-intent
            members: {a: {user: true}, b: {}, c: {}, gone: {user: true}}  | users lead gate-intent
            """)
    void intentWantsThreeMembersTwoUsersALeadAndADate(String text, String next) {
        assertThat(next("exploration", text + "\n")).isEqualTo(next + " model");
    }

    @ParameterizedTest
    @CsvSource({"exploration", "intent", "feasibility", "design", "founding", "operating"})
    void aGateDatedAfterTodayIsNotPassed(String gate) {
        String ahead = ALL.replaceFirst("(" + gate + ": \\{date: )[0-9-]+", "$12025-11-26");
        assertThat(missing("operating", ahead)).isEqualTo("gate-" + gate);
    }

    @Test
    void aCircleMayAskForMore() {
        Venture venture = venture("exploration", ALL);
        Gates strict = gates(
                Scene.of("== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\nthresholds: {intent-members: 4}\n")
                        .snapshot()
                        .circle()
                        .thresholds());
        assertThat(strict.next(venture)).containsExactly(Lack.MEMBERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stage     | model                               | missing                                                                                   | next
            idea        | {dream: d}                          | ''                                                                                        | ''
            exploration | {dream: d}                          | ''                                                                                        | model-context model-proposition
            exploration | {context: c, dream: d, proposition: p} | ''                                                                                     | ''
            intent      | {dream: d}                          | model-context model-proposition                                                           | ''
            feasibility | {context: c, dream: d, proposition: p, archetype: circular, test: t} | ''                                                       | model-parties model-strategy model-activities
            design      | {context: c, dream: d, proposition: p, archetype: circular, test: t} | model-parties model-strategy model-activities            | model-impact model-values
            operating   | {impact: i}                         | model-context model-dream model-proposition model-archetype model-parties model-strategy model-activities model-test model-values | ''
            parked      | {impact: i}                         | ''                                                                                        | ''
            """)
    void aModelIsAskedForBlockByBlockAtItsGates(String stage, String model, String missing, String next) {
        String text = ALL.substring(0, ALL.indexOf("model:")) + "model: " + model + "\n";

        assertThat(missing(stage, text)).isEqualTo(missing);
        assertThat(next(stage, text)).isEqualTo(next);
    }
}
