package kring.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Baseline;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import org.jspecify.annotations.Nullable;

/**
 * Says what exchanges are about.
 *
 * @param quarter in whose words, where those are written down
 */
public record ExchangeWords(Snapshot snapshot, Quarter quarter) {
    /** Its bring's text, else its get's; null where nobody wrote either. */
    public @Nullable String about(Exchange exchange) {
        KnownOffersById known = new KnownOffersById(snapshot);
        Stream<Optional<String>> words = Stream.of(
                said(exchange.from(), exchange.bring(), Baseline.Agreed::brings, Bring::id, Bring::text),
                known.bring(exchange.from(), Objects.requireNonNullElse(exchange.bring(), ""))
                        .map(Bring::text),
                said(exchange.to(), exchange.get(), Baseline.Agreed::gets, Get::id, Get::text),
                known.get(exchange.to(), Objects.requireNonNullElse(exchange.get(), ""))
                        .map(Get::text));
        return words.flatMap(Optional::stream).findFirst().orElse(null);
    }

    private <T> Optional<String> said(
            String member,
            @Nullable String id,
            Function<Baseline.Agreed, List<T>> agreed,
            Function<T, String> idOf,
            Function<T, @Nullable String> text) {
        return Optional.ofNullable(snapshot.record(quarter).baseline())
                .map(baseline -> baseline.members().get(member))
                .stream()
                .flatMap(agreement -> agreed.apply(agreement).stream())
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .map(text);
    }
}
