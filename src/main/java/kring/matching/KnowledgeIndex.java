package kring.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kring.matching.MatchingView.Knower;
import kring.matching.MatchingView.KnownTag;
import kring.matching.MatchingView.Party;
import kring.model.person.OfferKind;

/** Who knows what, as far as the audience of a market may see it: knowledge that is brought, and what was realised. */
record KnowledgeIndex(Market market, Function<String, Party> party) {
    /** The kinds of what is brought that somebody has in the head. */
    private static final Set<OfferKind> KNOWING = EnumSet.of(OfferKind.KNOWLEDGE, OfferKind.EXPERIENCE);

    /** Each tag with all that bears it, what is brought first. */
    List<KnownTag> byTag() {
        SortedMap<String, List<Knower>> byTag = new TreeMap<>();
        market.offered().stream()
                .filter(offered -> KNOWING.contains(offered.bring().kind()))
                .forEach(offered -> add(
                        byTag,
                        offered.tags(),
                        new Knower(party.apply(offered.member().id()), offered.bring(), null)));
        market.realised()
                .forEach(realised -> add(
                        byTag,
                        realised.tags(),
                        new Knower(party.apply(realised.member().id()), null, realised.achievement())));
        return byTag.entrySet().stream()
                .map(entry -> new KnownTag(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(SortedMap<String, List<Knower>> byTag, Set<String> tags, Knower knower) {
        tags.forEach(
                tag -> byTag.computeIfAbsent(tag, unknown -> new ArrayList<>()).add(knower));
    }
}
