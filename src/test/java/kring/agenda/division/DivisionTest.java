package kring.agenda.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.agenda.division.Division.Allotment;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** METHOD, The quarterly meeting, Minutes. */
class DivisionTest {
    private static final Thresholds METHOD = Thresholds.defaults();

    static IntStream members() {
        return IntStream.rangeClosed(2, 16);
    }

    @ParameterizedTest
    @MethodSource("members")
    void everyDurationSumsExactlyOrNamesTheLeastThatFits(int members) {
        for (int minutes = 45; minutes <= 300; minutes++) {
            Optional<TooShort> refused = refused(minutes, members);
            if (refused.isEmpty()) {
                assertThat(sum(minutes, members)).isEqualTo(minutes);
            } else {
                int least = refused.get().least();
                assertThat(refused.get().needed()).isGreaterThan(minutes);
                assertThat(refused(least, members)).as("%d fits", least).isEmpty();
                assertThat(IntStream.range(1, least))
                        .allMatch(shorter -> refused(shorter, members).isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void partsKeepTheirOrderAndTheirBounds(int members) {
        for (int minutes = 62; minutes <= 300; minutes++) {
            List<Allotment> parts = Division.of(minutes, members, METHOD).parts();
            assertThat(parts).isSortedAccordingTo(java.util.Comparator.comparing(Allotment::part));
            assertThat(parts).allMatch(part -> switch (part.part()) {
                case OPENING -> part.minutes() == 5;
                case CHECKIN, BREAK, CHECKOUT -> part.minutes() == 10;
                case PROGRESS -> part.minutes() > 0;
                case DEEPDIVE -> part.minutes() >= 25 && part.minutes() <= 40;
                case MARKET -> part.minutes() >= 10 && part.minutes() <= 22;
                case VENTURES -> part.minutes() >= 10 && part.minutes() <= 20;
                case OPEN -> part.minutes() >= 10;
                case DECISIONS -> part.minutes() >= 15 && part.minutes() < 25;
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # T | n  | the parts
            180 |  8 | opening 5, checkin 10, progress 48, break 10, deepdive 40, market 22, ventures 20, decisions 15, checkout 10
            # fixed parts alone, trios: 40 + 3 × 4 + 3
            55  |  8 | opening 5, checkin 10, progress 15, decisions 15, checkout 10
            # the deep dive does not fit, so the ventures get theirs, and grow
            80  |  8 | opening 5, checkin 10, progress 24, ventures 16, decisions 15, checkout 10
            90  |  8 | opening 5, checkin 10, progress 24, deepdive 25, decisions 16, checkout 10
            # up to two hours there is no break and no market, and the deep dive stays as it is
            120 |  2 | opening 5, checkin 10, progress 16, deepdive 25, ventures 20, open 19, decisions 15, checkout 10
            121 |  8 | opening 5, checkin 10, progress 32, break 10, deepdive 29, ventures 10, decisions 15, checkout 10
            # a rest of less than ten goes to the decisions
            119 |  8 | opening 5, checkin 10, progress 32, deepdive 25, ventures 20, decisions 17, checkout 10
            118 |  8 | opening 5, checkin 10, progress 24, deepdive 25, ventures 20, decisions 24, checkout 10
            # two deep dives for five members or fewer, from three and a half hours on
            209 |  5 | opening 5, checkin 10, progress 40, break 10, deepdive 40, market 22, ventures 20, open 37, decisions 15, checkout 10
            210 |  5 | opening 5, checkin 10, progress 40, break 10, deepdive 40, deepdive 40, market 20, ventures 20, decisions 15, checkout 10
            210 |  6 | opening 5, checkin 10, progress 48, break 10, deepdive 40, market 22, ventures 20, open 30, decisions 15, checkout 10
            300 |  2 | opening 5, checkin 10, progress 16, break 10, deepdive 40, deepdive 40, market 22, ventures 20, open 112, decisions 15, checkout 10
            # nobody there: no round
            60  |  0 | opening 5, checkin 10, ventures 20, decisions 15, checkout 10
            """)
    void theMinutesAreDividedAsMethodSays(int minutes, int members, String parts) {
        assertThat(words(Division.of(minutes, members, METHOD))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # T, n, trios, each, minutes
            180,  8, false, 6, 48
            180, 16, false, 3, 48
            177, 16, true,  8, 30
            300,  2, false, 8, 16
            88,   8, true,  7, 24
            89,   8, false, 3, 24
            55,   8, true,  4, 15
            54,   4, false, 3, 12
            """)
    void theRoundGoesRoundOrInTrios(int minutes, int members, boolean trios, int each, int sum) {
        Round round = Round.of(minutes, members, METHOD);
        assertThat(List.of(round.trios(), round.each(), round.minutes())).isEqualTo(List.of(trios, each, sum));
    }

    @ParameterizedTest
    @CsvSource({"3,1 1 1 0", "4,1 1 2 0", "5,1 2 2 0", "6,2 2 2 0", "7,2 2 2 1", "8,2 2 2 2"})
    void aTurnIsSplitInDoneNextAndAsk(int each, String split) {
        assertThat(new Round(false, each, 0, 0).split(METHOD).stream().map(String::valueOf))
                .containsExactly(split.split(" "));
    }

    @ParameterizedTest
    @MethodSource("members")
    void groupsAreOfTwoOrThree(int members) {
        Round round = Round.of(40, members, METHOD);
        if (round.trios()) {
            assertThat(round.seats(members).stream()
                            .collect(Collectors.groupingBy(seat -> seat, Collectors.counting())))
                    .hasSize(round.groups())
                    .allSatisfy((group, seats) -> assertThat(seats).isBetween(2L, 3L));
        }
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        Thresholds own = new Thresholds(Map.of(
                Threshold.CHECKIN_MINUTES, new BigDecimal(20),
                Threshold.PROGRESS_MOST, new BigDecimal(5),
                Threshold.LONG_MEETING_MINUTES, new BigDecimal(200)));
        assertThat(words(Division.of(180, 8, own)))
                .isEqualTo("opening 5, checkin 20, progress 40, deepdive 25, ventures 20, open 45, decisions 15,"
                        + " checkout 10");
    }

    @Test
    void theRefusalSaysWhatIsNeeded() {
        assertThatThrownBy(() -> Division.of(45, 8, METHOD))
                .isInstanceOfSatisfying(
                        TooShort.class,
                        refused -> assertThat(List.of(
                                        refused.minutes(), refused.members(), refused.needed(), refused.least()))
                                .isEqualTo(List.of(45, 8, 55, 55)));
    }

    @ParameterizedTest
    @CsvSource({"120,2,19", "120,8,3", "90,8,1", "180,8,0"})
    void slackIsWhatNothingAskedFor(int minutes, int members, int slack) {
        assertThat(Division.of(minutes, members, METHOD).slack()).isEqualTo(slack);
    }

    private static String words(Division division) {
        return division.parts().stream()
                .map(part -> Kebab.of(part.part()) + " " + part.minutes())
                .collect(Collectors.joining(", "));
    }

    private static int sum(int minutes, int members) {
        return Division.of(minutes, members, METHOD).parts().stream()
                .mapToInt(Allotment::minutes)
                .sum();
    }

    private static Optional<TooShort> refused(int minutes, int members) {
        try {
            Division.of(minutes, members, METHOD);
            return Optional.empty();
        } catch (TooShort e) {
            return Optional.of(e);
        }
    }
}
