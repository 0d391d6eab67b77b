package kring.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kring.folder.Scene;
import kring.model.Audience;
import kring.seek.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Who is missing: the profile of an empty chair, naming nobody. */
class SeekTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

    private static Vacancy vacancy(Audience audience, String... texts) {
        return new SeekAssembly(Scene.of(texts).snapshot(), TODAY, audience).vacancy();
    }

    private static Vacancy vacancy(String... texts) {
        return vacancy(Audience.FACILITATOR, texts);
    }

    private static String member(String id, String more) {
        return "== members/" + id + ".yaml\n{name: N" + id + ", status: member" + more + "}\n";
    }

    /** With the get in so many baselines in a row before now. */
    private static String[] waiting(int quarters) {
        String get = "gets: [{id: g, kind: knowledge, tags: [Heat], visibility: circle}]";
        List<String> files = new java.util.ArrayList<>(List.of(member("a", ", " + get)));
        IntStream.range(0, quarters - 1)
                .forEach(back ->
                        files.add("== quarters/2025-Q" + (3 - back) + "/baseline.yaml\nmembers: {a: {" + get + "}}\n"));
        return files.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "2, a g knowledge [heat] 2", "3, a g knowledge [heat] 3"})
    void aGetIsSoughtAfterTwoQuartersWithoutAnAnswer(int quarters, String sought) {
        assertThat(vacancy(waiting(quarters)).gets())
                .extracting(get -> get.member() + " " + get.get() + " "
                        + get.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + get.tags() + " "
                        + get.quarters())
                .containsExactly(sought.isEmpty() ? new String[0] : new String[] {sought});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stage     | kinds that are missing of the seven, when a puts in hours and b, who left, money
            idea        | 0
            intent      | 0
            feasibility | 6
            operating   | 6
            parked      | 0
            stopped     | 0
            """)
    void aVentureThatIsWorkedOutMissesKindsOfContribution(String stage, int missing) {
        Vacancy vacancy = vacancy(
                member("a", ""),
                "== members/b.yaml\n{name: B, status: left, left: 2025-06-01}\n",
                "== ventures/v.yaml\n{name: V, stage: " + stage
                        + ", members: {a: {contributes: [{kind: hours}]}, b: {contributes: [{kind: money}]}}}\n");
        assertThat(vacancy.contributions()).hasSize(missing).allSatisfy(one -> {
            assertThat(one.venture()).isEqualTo("v");
            assertThat(one.kind().name()).isNotEqualTo("HOURS");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what somebody has                                            | what nobody has of heat and wood
            ''                                                             | [heat, wood]
            brings: [{id: b, tags: [HEAT]}]                                | [wood]
            brings: [{id: b, tags: [heat], until: 2025-11-13}]             | [wood]
            brings: [{id: b, tags: [heat], until: 2025-11-12}]             | [heat, wood]
            achievements: [{id: d, tags: [wood]}]                          | [heat]
            achievements: [{id: d, tags: [wood]}], brings: [{id: b, tags: [heat]}] | ''
            """)
    void anAmbitionForThreeYearsNeedsWhatNobodyHas(String has, String nobody) {
        String ambition =
                ", ambitions: [{id: am, text: T, horizon: three-years, agenda: business, tags: [wood, heat]}, "
                        + "{id: year, text: T, horizon: year, agenda: business, tags: [care]}]";
        String own = has.isEmpty() ? "" : ", " + has;
        for (String[] circle :
                new String[][] {{member("a", ambition), member("b", own)}, {member("a", ambition + own)}}) {
            assertThat(vacancy(circle).ambitions())
                    .extracting(one -> one.member() + " " + one.ambition() + " " + one.tags())
                    .containsExactly(nobody.isEmpty() ? new String[0] : new String[] {"a am " + nobody});
        }
    }

    @Test
    void sectorsAndBringsOfOneKindCrowd() {
        Vacancy vacancy = vacancy(
                member("a", ", sector: Zorg, brings: [{id: x, kind: space, tags: [heat, wood, care]}]"),
                member("b", ", sector: ' zorg', brings: [{id: y, kind: space, tags: [wood, HEAT]}]"),
                member("c", ", sector: Bouw, brings: [{id: z, kind: network, tags: [wood, heat]}]"),
                member("d", ", brings: [{id: z, kind: space, tags: [wood]}]"));
        assertThat(vacancy.sectors())
                .containsExactly(new Vacancy.SectorSize("Bouw", 1), new Vacancy.SectorSize("Zorg", 2));
        assertThat(vacancy.crowded().sectors()).containsExactly(new Vacancy.SectorSize("Zorg", 2));
        assertThat(vacancy.crowded().brings())
                .extracting(one -> one.members() + " " + one.tags())
                .containsExactly("[a, b] [heat, wood]");
        assertThat(vacancy.size()).isEqualTo(4);
        assertThat(vacancy.offers()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"FACILITATOR", "CIRCLE"})
    void kindsStandInTheOrderOfTheFormat(Audience.Kind audience) {
        String brings = java.util.Arrays.stream(kring.model.person.OfferKind.values())
                .map(kind -> kring.model.value.Kebab.of(kind))
                .map(kind -> "{id: " + kind + ", kind: " + kind + ", tags: [" + kind + "]}")
                .sorted()
                .reduce("", (one, other) -> one.isEmpty() ? other : one + ", " + other);
        Vacancy vacancy = vacancy(
                audience == Audience.Kind.CIRCLE ? Audience.CIRCLE : Audience.FACILITATOR,
                member("a", ", brings: [" + brings + "]"),
                "== ventures/v.yaml\n{name: V, stage: design, members: {}}\n");
        assertThat(vacancy.offers())
                .extracting(Vacancy.Spare::kind)
                .containsExactly(kring.model.person.OfferKind.values());
        assertThat(vacancy.contributions())
                .extracting(Vacancy.MissingContribution::kind)
                .containsExactly(kring.model.Venture.Contribution.Kind.values());
    }
}
