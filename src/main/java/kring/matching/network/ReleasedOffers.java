package kring.matching.network;

import java.util.List;
import java.util.Set;
import kring.matching.Market.Offered;
import kring.matching.Market.Sought;
import kring.model.Tags;
import kring.model.visible.Extract;

/** What one circle has for others: what it released, in the words that mean the same to all (METHOD, Trust). */
public record ReleasedOffers(List<Sought> sought, List<Offered> offered) {
    public ReleasedOffers {
        sought = List.copyOf(sought);
        offered = List.copyOf(offered);
    }

    /** What an extract says of that. */
    public static ReleasedOffers of(Extract extract, Tags tags) {
        return new ReleasedOffers(
                extract.people().stream()
                        .flatMap(person -> extract.open(person).stream()
                                .map(get -> new Sought(person, get, tags.of(get.tags()), Set.of(), false)))
                        .toList(),
                extract.people().stream()
                        .flatMap(person -> person.brings().stream()
                                .map(bring -> new Offered(person, bring, tags.of(bring.tags()))))
                        .toList());
    }
}
