package kring.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kring.matching.Market.Sought;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Baseline;
import kring.model.value.Quarter;

/** For how many quarters in a row a get has stood without a bring to match it (METHOD b, unmatched). */
final class Waiting {
    private final Market market;
    private final Map<Quarter, Map<String, Set<String>>> bringers = new HashMap<>();

    Waiting(Market market) {
        this.market = market;
    }

    /** 1 for now, plus each quarter before, in a row, whose baseline has the get and no bring for it. */
    int quarters(Sought sought) {
        int quarters = 1;
        for (Quarter when = market.quarter().previous(); stoodAlone(sought, when); when = when.previous()) {
            quarters++;
        }
        return quarters;
    }

    private boolean stoodAlone(Sought sought, Quarter when) {
        String member = sought.member().id();
        Baseline baseline = market.snapshot().record(when).baseline();
        Baseline.Agreed agreed = baseline == null ? null : baseline.members().get(member);
        return baseline != null
                && agreed != null
                && agreed.gets().stream()
                        .filter(get -> get.id().equals(sought.get().id()))
                        .filter(get -> market.seen().get(member, get))
                        .anyMatch(get -> isAlone(member, get, when, baseline));
    }

    private boolean isAlone(String member, Get get, Quarter when, Baseline baseline) {
        Map<String, Set<String>> brought = bringers.computeIfAbsent(when, unknown -> bringers(when, baseline));
        return market.tags(get.tags()).stream()
                .flatMap(tag -> brought.getOrDefault(tag, Set.of()).stream())
                .allMatch(member::equals);
    }

    /** Who brought what then, by tag. */
    private Map<String, Set<String>> bringers(Quarter when, Baseline baseline) {
        LocalDate day = baseline.date() == null ? when.lastDay() : baseline.date();
        Map<String, Set<String>> byTag = new HashMap<>();
        baseline.members().forEach((member, agreed) -> {
            for (Bring bring : agreed.brings()) {
                if (market.seen().bring(member, bring) && bring.standsOn(day)) {
                    market.tags(bring.tags())
                            .forEach(tag -> byTag.computeIfAbsent(tag, unknown -> new HashSet<>())
                                    .add(member));
                }
            }
        });
        return byTag;
    }
}
