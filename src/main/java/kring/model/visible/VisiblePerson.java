package kring.model.visible;

import java.util.List;
import java.util.function.BiPredicate;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.person.Member.Consent;
import kring.model.quarter.Baseline.Agreed;
import kring.model.quarter.Promise;
import kring.model.value.Visibility;

/** What of a person an audience may see: of themselves everything, of others what they share with the circle. */
record VisiblePerson(Audience audience, OfferVisibility seen, BiPredicate<String, String> ambitions) {
    /** Whether the audience is told anything of somebody. */
    boolean isTold(String member) {
        return audience.sees(Visibility.CIRCLE, member);
    }

    Member of(Member member) {
        if (audience.is(member.id())) {
            return member;
        }
        String id = member.id();
        boolean invited = member.consent().calendar();
        return new Member(
                id,
                member.name(),
                member.organisation(),
                member.sector(),
                // who lets calendars name them gives the address for it
                invited ? member.email() : null,
                null,
                member.status(),
                member.joined(),
                member.left(),
                member.forgotten(),
                VisibleCircle.some(member.gets(), get -> seen.get(id, get)),
                VisibleCircle.some(member.brings(), bring -> seen.bring(id, bring)),
                ambitions(id, member.ambitions()),
                member.achievements(),
                new Consent(member.consent().network(), false, invited, false),
                null);
    }

    /** What was agreed with somebody, in a quarter's own words and levels. */
    Agreed of(String id, Agreed agreed, List<Promise> promises) {
        return audience.is(id)
                ? agreed
                : new Agreed(
                        ambitions(id, agreed.ambitions()),
                        VisibleCircle.some(agreed.gets(), get -> seen.get(id, get)),
                        VisibleCircle.some(agreed.brings(), bring -> seen.bring(id, bring)),
                        promises);
    }

    private List<Ambition> ambitions(String id, List<Ambition> all) {
        return all.stream()
                .filter(ambition -> seen.ambition(id, ambition) && ambitions.test(id, ambition.id()))
                .map(ambition -> withKnownParent(id, ambition))
                .toList();
    }

    private Ambition withKnownParent(String id, Ambition ambition) {
        return ambition.parent() == null || ambitions.test(id, ambition.parent())
                ? ambition
                : new Ambition(
                        ambition.id(),
                        ambition.agenda(),
                        ambition.horizon(),
                        ambition.text(),
                        ambition.measure(),
                        ambition.due(),
                        ambition.lead(),
                        ambition.why(),
                        null,
                        ambition.tags(),
                        ambition.visibility());
    }
}
