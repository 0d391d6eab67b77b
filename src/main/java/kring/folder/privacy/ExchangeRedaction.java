package kring.folder.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of an exchange what is the other's: what a giver's receiver sought, what a receiver's giver brought. Where
 * that is private, so is what was noted of it (METHOD, Trust).
 */
record ExchangeRedaction(Snapshot snapshot) {
    /** The exchanges that one member may have. */
    Node of(String member, Node.Sequence exchanges) {
        return new Node.Sequence(
                exchanges.mark(),
                exchanges.items().stream()
                        .map(item -> exchange(member, (Node.Mapping) item))
                        .toList());
    }

    private Node exchange(String member, Node.Mapping exchange) {
        boolean gives = member.equals(text(exchange, "from"));
        String others = gives ? "get" : "bring";
        String entry = text(exchange, others);
        boolean open = entry == null
                || (gives ? mayKnowGet(text(exchange, "to"), entry) : mayKnowBring(text(exchange, "from"), entry));
        Set<String> left = open ? Set.of(others) : Set.of(others, "note");
        return new Node.Mapping(
                exchange.mark(),
                exchange.entries().stream()
                        .filter(field -> !left.contains(field.key().text()))
                        .toList());
    }

    private static @Nullable String text(Node.Mapping mapping, String key) {
        return mapping.get(key).map(value -> ((Node.Scalar) value).text()).orElse(null);
    }

    /** Of a get, which follows its ambition too; one that nobody knows is not known to be visible. */
    private boolean mayKnowGet(@Nullable String owner, String id) {
        List<Get> gets = all(owner, Member::gets, Baseline.Agreed::gets)
                .filter(get -> get.id().equals(id))
                .toList();
        return !gets.isEmpty()
                && gets.stream().allMatch(get -> isOpen(get.visibility()) && isOpenAmbition(owner, get.ambition()));
    }

    /** Of a bring; one that nobody knows is not known to be visible. */
    private boolean mayKnowBring(@Nullable String owner, String id) {
        List<Bring> brings = all(owner, Member::brings, Baseline.Agreed::brings)
                .filter(bring -> bring.id().equals(id))
                .toList();
        return !brings.isEmpty() && brings.stream().allMatch(bring -> isOpen(bring.visibility()));
    }

    private boolean isOpenAmbition(@Nullable String owner, @Nullable String id) {
        List<Ambition> ambitions = all(owner, Member::ambitions, Baseline.Agreed::ambitions)
                .filter(ambition -> ambition.id().equals(id))
                .toList();
        return id == null
                || !ambitions.isEmpty()
                        && ambitions.stream().allMatch(ambition -> ambition.seenBy() != Visibility.PRIVATE);
    }

    private static boolean isOpen(@Nullable Visibility stated) {
        return stated != Visibility.PRIVATE;
    }

    private <T> Stream<T> all(
            @Nullable String owner, Function<Member, List<T>> now, Function<Baseline.Agreed, List<T>> then) {
        return Stream.concat(
                        Stream.ofNullable(snapshot.members().get(owner)).map(now),
                        snapshot.quarters().values().stream()
                                .flatMap(record -> Stream.ofNullable(record.baseline()))
                                .flatMap(baseline ->
                                        Stream.ofNullable(baseline.members().get(owner)))
                                .map(then))
                .flatMap(List::stream);
    }
}
