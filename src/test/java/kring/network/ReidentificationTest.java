package kring.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kring.model.person.Member.Status;
import kring.model.visible.Extract.SectorCount;
import kring.model.visible.Extract.StatusCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * METHOD, Trust: small counts are not told, and nobody finds them out. Every circle up to a size is made, with founders,
 * members, candidates and people who left, and its members in two sectors or none; what each releases is laid side by side.
 * A small count of which there is but one in all circles that release the same could be reckoned by who has an extract.
 */
class ReidentificationTest {
    /** What an extract tells of numbers. */
    private record Released(List<SectorCount> sectors, List<StatusCount> statuses) {
        static Released of(Map<String, Integer> circle, int least) {
            List<Status> statuses = new ArrayList<>();
            List<String> sectors = new ArrayList<>();
            circle.forEach((what, count) -> {
                switch (what) {
                    case "food", "care" -> sectors.addAll(Collections.nCopies(count, what));
                    case "none" -> {}
                    default -> statuses.addAll(Collections.nCopies(count, Status.valueOf(what)));
                }
            });
            return new Released(
                    Extraction.sectorCounts(Extraction.toldSectors(sectors, statuses, least)),
                    Extraction.statusCounts(Extraction.toldStatuses(statuses, least)));
        }
    }

    private static void each(int most, Consumer<Map<String, Integer>> visitor) {
        for (int founders = 0; founders < most; founders++) {
            for (int members = 0; members < most; members++) {
                for (int candidates = 0; candidates < most; candidates++) {
                    for (int left = 0; left < most; left++) {
                        for (int food = 0; food <= founders + members; food++) {
                            for (int care = 0; care + food <= founders + members; care++) {
                                visitor.accept(Map.of(
                                        "FOUNDER", founders,
                                        "MEMBER", members,
                                        "CANDIDATE", candidates,
                                        "LEFT", left,
                                        "food", food,
                                        "care", care,
                                        "none", founders + members - food - care));
                            }
                        }
                    }
                }
            }
        }
    }

    /** What is asked of a circle: each count, and those that one table beside the other could give. */
    private static Map<String, Integer> asked(Map<String, Integer> circle) {
        Map<String, Integer> asked = new TreeMap<>(circle);
        asked.put("not members", circle.get("CANDIDATE") + circle.get("LEFT"));
        asked.put("members", circle.get("FOUNDER") + circle.get("MEMBER"));
        return asked;
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "4, 8"})
    void noSmallCountCanBeReckoned(int least, int most) {
        Map<Released, Map<String, Integer>> known = new HashMap<>();
        each(most, circle -> {
            Map<String, Integer> asked = asked(circle);
            known.merge(Released.of(circle, least), asked, (before, now) -> {
                before.entrySet().removeIf(one -> !one.getValue().equals(now.get(one.getKey())));
                return before;
            });
        });
        assertThat(known).hasSizeGreaterThan(1_000);
        known.forEach((released, counts) -> assertThat(counts.values())
                .as("%s tells %s", released, counts)
                .allMatch(count -> count == 0 || count >= least));
    }
}
