package kring.health;

import static kring.health.SignalText.circle;
import static kring.health.SignalText.line;
import static kring.health.SignalText.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Signals: each that has a trend, at its bounds. */
class SignalsOverTimeTest {
    private static final List<String> QUARTERS = List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    /** As many held quarters as wanted, the last of them 2025-Q4. */
    private static Held[] quarters(int number) {
        return QUARTERS.subList(QUARTERS.size() - number, QUARTERS.size()).stream()
                .map(Held::in)
                .toArray(Held[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kept partly all | signal
            7  | 0 | 10       | ok 0.7 of 10
            6  | 1 | 10       | watch 0.65 of 10
            5  | 0 | 10       | watch 0.5 of 10
            4  | 1 | 10       | alarm 0.45 of 10
            0  | 0 | 10       | alarm 0 of 10
            5  | 0 | 5        | ok 1 of 5
            0  | 0 | 4        | few 0 of 4
            0  | 0 | 0        | unknown - of 0
            """)
    void promisesKeptWithPartlyForHalf(int kept, int partly, int all, String expected) {
        Held[] held = quarters(2);
        held[1].answered(kept, partly, all);
        assertThat(line(signal(Id.PROMISES_KEPT, circle(5), held))).isEqualTo(expected);
    }

    @Test
    void aBoundThatNoDecimalReachesIsComparedExactly() {
        Snapshot strict = circle(
                5,
                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\n"
                        + "thresholds: {kept-watch: 0.6666666666666666666666666666666667}\n");
        Held[] held = quarters(2);
        held[1].answered(4, 0, 6);
        assertThat(signal(Id.PROMISES_KEPT, strict, held).state()).isEqualTo(Signal.State.WATCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # present of 8 at each meeting, - where nobody was noted | signal
            8 6    | ok 0.75 of 8 m7 m8
            6 6    | ok 0.75 of 8 m7 m8
            5 6    | ok 0.75 of 8 m7 m8
            6 5    | ok 0.625 of 8 m6 m7 m8
            5 5    | watch 0.625 of 8 m6 m7 m8
            8 5 5  | watch 0.625 of 8 m6 m7 m8
            5 - 5  | ok 0.625 of 8 m6 m7 m8
            5      | ok 0.625 of 8 m6 m7 m8
            5 5 -  | unknown - of 0
            """)
    void attendanceIsLowTwiceInARow(String meetings, String expected) {
        String[] present = meetings.split(" ");
        Held[] held = quarters(present.length);
        String files = IntStream.range(0, present.length)
                .mapToObj(i -> meeting(held[i].quarter().quarter(), present[i]))
                .reduce("", String::concat);
        assertThat(line(signal(Id.ATTENDANCE, circle(8, files), held))).isEqualTo(expected);
    }

    private static String meeting(Quarter quarter, String present) {
        String attendance = present.equals("-")
                ? "{m1: excused}"
                : IntStream.rangeClosed(1, Integer.parseInt(present))
                        .mapToObj(i -> "m" + i + ": present")
                        .toList()
                        .toString()
                        .replace('[', '{')
                        .replace(']', '}');
        return "== quarters/%s/meeting.yaml\ndate: %s\nattendance: %s\n"
                .formatted(quarter, quarter.firstDay().plusDays(50), attendance);
    }

    @Test
    void attendanceOfFourIsTooFewToSay() {
        Held[] held = quarters(2);
        String files = meeting(held[0].quarter().quarter(), "1")
                + meeting(held[1].quarter().quarter(), "1");
        assertThat(line(signal(Id.ATTENDANCE, circle(4, files), held))).isEqualTo("few 0.25 of 4 m2 m3 m4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # quiet before | quiet now | signal
            m1             | m2        | ok 0 of 5
            m1             | -         | ok 0 of 5
            m1,m2          | m2,m3     | watch 1 of 5 m2
            m1,m2          | m1,m2     | watch 2 of 5 m1 m2
            """)
    void silentIsQuietTwice(String before, String now, String expected) {
        Held[] held = quarters(2);
        held[0].quiet(before == null ? new String[0] : before.split(","));
        held[1].quiet(now == null ? new String[0] : now.split(","));
        assertThat(line(signal(Id.SILENT, circle(5), held))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # signal      | held | now                 | trend known
            PROMISES_KEPT | 1    | unknown - of 0      | no
            PROMISES_KEPT | 2    | ok 1 of 5           | no yes
            SILENT        | 1    | unknown - of 5      | no
            SILENT        | 2    | watch 1 of 5 m1     | no yes
            UNMOVED       | 1    | unknown - of 0      | no
            UNMOVED       | 2    | unknown - of 0      | no no
            UNMOVED       | 3    | few 1 of 1 m1/a     | no no yes
            UNMOVED       | 5    | few 1 of 1 m1/a     | no yes yes yes
            SLIPPED       | 1    | watch 1 of 5 m1     | yes
            CONCENTRATION | 1    | watch 1 of 6 m1     | yes
            NO_RESULTS    | 1    | ok 1 of 5           | yes
            """)
    void nothingIsKnownWhileTheQuartersThatItNeedsWereNotHeld(Id id, int number, String now, String known) {
        Held[] held = quarters(number);
        for (Held quarter : held) {
            quarter.answered(5, 0, 5)
                    .quiet("m1")
                    .open("m1", "a", true)
                    .flagged("m1")
                    .promised("m1", 6);
        }
        Signal signal = signal(id, circle(5), held);
        assertThat(line(signal)).isEqualTo(now);
        assertThat(signal.trend().stream().map(value -> value == null ? "no" : "yes"))
                .containsExactly(known.split(" "));
    }

    @Test
    void slippedCountsTheMembersWithAFlag() {
        assertThat(line(signal(Id.SLIPPED, circle(5), Held.in("2025-Q4")))).isEqualTo("ok 0 of 5");
        assertThat(line(signal(Id.SLIPPED, circle(5), Held.in("2025-Q4").flagged("m2", "m1"))))
                .isEqualTo("watch 2 of 5 m1 m2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unmoved now, also before, of | signal
            4 | 4 | 10                     | watch 0.4 of 10
            4 | 3 | 10                     | ok 0.3 of 10
            9 | 0 | 10                     | ok 0 of 10
            4 | 4 | 4                      | few 1 of 4
            """)
    void unmovedStoodStillTwice(int now, int before, int open, String expected) {
        Held[] held = quarters(3);
        for (int i = 0; i < open; i++) {
            held[1].open("m1", "a" + i, i < before);
            held[2].open("m1", "a" + i, i < now);
        }
        assertThat(line(signal(Id.UNMOVED, circle(5), held))).startsWith(expected);
    }

    @Test
    void unmovedNamesTheAmbitionsAndNotThoseThatClosed() {
        Held[] held = quarters(3);
        held[1].open("m1", "a", true).open("m2", "b", true).open("m2", "closed", true);
        held[2].open("m1", "a", true).open("m2", "b", true);
        assertThat(SignalText.subjects(signal(Id.UNMOVED, circle(5), held))).containsExactly("m1/a", "m2/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # result (r) or none at each held quarter | signal
            r         | ok 0 of 5
            -         | ok 1 of 5
            - r       | ok 0 of 5
            r -       | ok 1 of 5
            - -       | watch 2 of 5
            r - - -   | watch 3 of 5
            - - - -   | alarm 4 of 5
            - - - - - | alarm 5 of 5
            """)
    void noResultsCountsHeldQuartersBackFromNow(String results, String expected) {
        String[] each = results.split(" ");
        Held[] held = quarters(each.length);
        for (int i = 0; i < each.length; i++) {
            if (each[i].equals("r")) {
                held[i].result();
            }
        }
        assertThat(line(signal(Id.NO_RESULTS, circle(5), held))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # started | held             | today      | signal
            2024-Q4   | 2025-Q3          | 2025-11-25 | ok 0
            2024-Q4   | 2025-Q2          | 2025-11-25 | watch 1
            2024-Q4   | 2025-Q1          | 2025-11-25 | alarm 2
            2024-Q4   | 2025-Q1,2025-Q4  | 2025-11-25 | alarm 2
            2025-Q4   | -                | 2025-11-25 | ok 0
            2025-Q3   | -                | 2025-11-25 | watch 1
            2025-Q2   | -                | 2025-11-25 | alarm 2
            2026-Q2   | -                | 2025-11-25 | ok 0
            -         | -                | 2025-11-25 | unknown -
            -         | 2025-Q4          | 2025-11-25 | ok 0
            -         | 2025-Q2          | 2025-11-25 | watch 1
            2024-Q4   | 2025-Q3          | 2025-12-31 | ok 0
            2024-Q4   | 2025-Q3          | 2026-01-01 | watch 1
            """)
    void rhythmCountsCalendarQuartersWithoutAMeeting(String started, String held, LocalDate today, String expected) {
        Snapshot circle = circle(5, started(started));
        Held[] quarters = held == null
                ? new Held[0]
                : Arrays.stream(held.split(",")).map(Held::in).toArray(Held[]::new);
        assertThat(line(signal(Id.RHYTHM, circle, today, Audience.FACILITATOR, quarters)))
                .isEqualTo(expected + " of 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # promises of m1 m2 m3 m4 | signal
            2 1 1 2                   | watch 0.6666666666666666666666666666666667 of 6 m1 m4
            2 1 1 1                   | watch 0.6 of 5 m1 m2
            2 2 2 2                   | ok 0.5 of 8 m1 m2
            4 0 0 0                   | few 1 of 4 m1
            0 0 0 0                   | unknown - of 0
            """)
    void concentrationIsTheShareOfTheTwoLargestHolders(String promises, String expected) {
        Held now = Held.in("2025-Q4");
        String[] each = promises.split(" ");
        for (int i = 0; i < each.length; i++) {
            now.promised("m" + (i + 1), Integer.parseInt(each[i]));
        }
        assertThat(line(signal(Id.CONCENTRATION, circle(5), now))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # others: status joined | of 6 and these | signal
            member 2025-12-31       | -              | ok 0.1428571428571428571428571428571429 of 7 a
            member 2025-01-01       | -              | ok 0.1428571428571428571428571428571429 of 7 a
            member 2024-12-31       | -              | ok 0 of 7
            founder 2025-10-01      | -              | ok 0 of 7
            member 2025-Q2          | member 2025-Q3 | ok 0.25 of 8 a b
            candidate 2025-Q2       | -              | ok 0 of 6
            member 2026-01-01       | -              | ok 0 of 6
            """)
    void newcomersJoinedInTheQuarterOrTheThreeBefore(String one, String other, String expected) {
        Snapshot circle = circle(6, started("2024-Q4"), newcomer("a", one), other == null ? "" : newcomer("b", other));
        assertThat(line(signal(Id.NEWCOMERS, circle, Held.in("2025-Q4")))).isEqualTo(expected);
    }

    private static String newcomer(String id, String words) {
        String[] each = words.split(" ");
        return "== members/%s.yaml\nname: N\nstatus: %s\njoined: %s\n".formatted(id, each[0], each[1]);
    }

    @Test
    void moreThanAQuarterOfNewcomersIsToBeWatched() {
        Snapshot circle =
                circle(5, started("2024-Q4"), newcomer("a", "member 2025-Q2"), newcomer("b", "member 2025-Q3"));
        assertThat(signal(Id.NEWCOMERS, circle, Held.in("2025-Q4")).state()).isEqualTo(Signal.State.WATCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # started  | signal in 2025-Q4, of the 5 newcomers' quarter
            2024-Q4    | watch 0.5 of 10
            2024-12-31 | watch 0.5 of 10
            2025-01-01 | unknown - of 0
            2025-Q4    | unknown - of 0
            -          | unknown - of 0
            """)
    void inACirclesFirstYearEverybodyIsNew(String started, String expected) {
        String newcomers = IntStream.range(0, 5)
                .mapToObj(i -> newcomer("n" + i, "member 2025-Q2"))
                .reduce("", String::concat);
        Snapshot circle = circle(5, started(started), newcomers);
        assertThat(line(signal(Id.NEWCOMERS, circle, Held.in("2025-Q4")))).startsWith(expected);
        assertThat(signal(Id.NEWCOMERS, circle).state())
                .isEqualTo(signal(Id.NEWCOMERS, circle, Held.in("2025-Q4")).state());
    }

    @Test
    void aCircleThatDoesNotSayWhenItStartedCountsFromItsFirstHeldQuarter() {
        assertThat(signal(Id.NEWCOMERS, circle(6), quarters(5)).trend())
                .containsExactly(null, null, null, BigDecimal.ZERO);
        assertThat(signal(Id.NEWCOMERS, circle(6), quarters(4)).state()).isEqualTo(Signal.State.UNKNOWN);
    }

    private static String started(String quarter) {
        return "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\n"
                + (quarter == null ? "" : "started: " + quarter + "\n");
    }

    @Test
    void theTrendOfRhythmShowsEachQuarterAsOfItsMeeting() {
        Signal signal = signal(
                Id.RHYTHM,
                circle(5, started("2024-Q1")),
                LocalDate.of(2026, 8, 1),
                Audience.FACILITATOR,
                Held.in("2024-Q2"),
                Held.in("2025-Q1"));
        assertThat(signal.trend())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
        assertThat(line(signal)).isEqualTo("alarm 5 of 5");
    }

    @Test
    void theTrendIsOfTheLastFourHeldQuartersOldestFirstAndEndsWithThePresentValue() {
        Held[] held = quarters(5);
        for (int i = 0; i < 5; i++) {
            held[i].answered(i, 0, 4);
        }
        Signal signal = signal(Id.PROMISES_KEPT, circle(5), held);
        assertThat(signal.trend())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"), BigDecimal.ONE);
        assertThat(signal.trend().get(3)).isEqualTo(signal.value());
        assertThat(signal(Id.PROMISES_KEPT, circle(5), quarters(2)).trend()).containsExactly(null, null);
    }
}
