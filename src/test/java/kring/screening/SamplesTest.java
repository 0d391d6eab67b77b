package kring.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The samples show every advice; what they are advised is held here. */
class SamplesTest {
    private static List<String> advice(Samples sample) {
        return Intentions.of(sample.snapshot(), sample.today()).screenings().stream()
                .map(assessment -> assessment.member() + " " + Tables.advice(assessment))
                .toList();
    }

    @Test
    void lindermark() {
        assertThat(advice(Samples.LINDERMARK))
                .containsExactly(
                        "baker welcome",
                        "bookkeeper welcome",
                        "care-farm welcome",
                        "dairy welcome",
                        "energy-supplier discuss: floor-low cooperation, gap reciprocity, distance sustainability, "
                                + "distance cooperation, distance reciprocity, raters sustainability, self sustainability, "
                                + "self cooperation, self reciprocity, self continuity, discuss-band",
                        "installer welcome",
                        "laundry welcome",
                        "machine-dealer not-now: floor-refused confidentiality, floor-low confidentiality, "
                                + "gap sustainability, gap confidentiality, distance sustainability, distance reciprocity, "
                                + "distance confidentiality, self sustainability, self confidentiality, discuss-band",
                        "nursery incomplete: coverage, floor-unscored confidentiality",
                        "studio discuss: distance result",
                        "timber discuss: distance commitment, discuss-band");
    }

    @Test
    void merewaard() {
        assertThat(advice(Samples.MEREWAARD))
                .containsExactly(
                        "brewery discuss: gap result, distance sustainability, distance result, self result",
                        "canteen welcome",
                        "courier discuss: distance reciprocity, distance result",
                        "growers welcome",
                        "roofer welcome",
                        "second-hand incomplete: coverage, gap result, distance result");
    }

    @Test
    void togetherTheyShowEveryAdvice() {
        Set<Advice> seen = EnumSet.noneOf(Advice.class);
        Arrays.stream(Samples.values())
                .flatMap(sample -> Intentions.of(sample.snapshot(), sample.today()).screenings().stream())
                .forEach(assessment -> seen.add(assessment.advice()));
        assertThat(seen).containsExactly(Advice.values());
    }

    @Test
    void aDecisionThatDepartsSaysWhy() {
        for (Samples sample : Samples.values()) {
            assertThat(Intentions.of(sample.snapshot(), sample.today()).screenings())
                    .filteredOn(Assessment::departs)
                    .isNotEmpty()
                    .allSatisfy(assessment ->
                            assertThat(assessment.decision().reason()).isNotBlank());
        }
    }
}
