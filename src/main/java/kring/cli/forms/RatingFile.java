package kring.cli.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.person.RaterNames;
import kring.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a rating is called: {@code rating-joiner-piet-jansen}.
 *
 * @param person who is rated
 * @param rater by name; null for what the person says
 */
record RatingFile(
        Snapshot snapshot, Member person, @Nullable String rater) {
    private static final String SELF = "self";

    /** Its name for a person, without an ending. */
    String of(String id) {
        return of(id, by());
    }

    private static String of(String person, String rater) {
        return "rating-" + person + "-" + rater;
    }

    private String by() {
        return rater == null ? SELF : by(rater);
    }

    /** A rater in the name of a file; of a name without a letter that a file's name may have, its figures. */
    private static String by(String rater) {
        String name = Id.near(rater).orElseGet(() -> "rater-" + Integer.toHexString(rater.hashCode()));
        return name.equals(SELF) ? "rater-" + SELF : name;
    }

    /** Somebody else after whom a file is called; it may be called after who is rated, or after the rater. */
    Optional<String> calledAfter(String name) {
        String called = Id.near(name).orElse(name);
        Set<String> own = Stream.of(of(person.id()), person.id(), person.name(), rater)
                .flatMap(Stream::ofNullable)
                .map(one -> Id.near(one).orElse(one))
                .collect(Collectors.toSet());
        snapshot.members().values().stream()
                .filter(member -> rater != null && RaterNames.isCalled(member, rater))
                .forEach(member -> own.add(member.id()));
        return own.contains(called)
                ? Optional.empty()
                : others().filter(called::equals).findFirst();
    }

    /** What files are called that are of somebody else. */
    private Stream<String> others() {
        Map<String, Member> members = snapshot.members();
        List<String> people = members.values().stream()
                .flatMap(member -> Stream.of(member.id(), member.name()))
                .flatMap(name -> Id.near(name).stream())
                .toList();
        Stream<String> known = snapshot.screenings().values().stream()
                .flatMap(screening -> screening.raters().stream())
                .map(Screening.Rater::name)
                .flatMap(Stream::ofNullable)
                .map(RatingFile::by);
        List<String> raters = Stream.of(people.stream(), known, Stream.of(by(), SELF))
                .flatMap(Function.identity())
                .toList();
        Stream<String> files =
                members.keySet().stream().flatMap(id -> raters.stream().map(other -> of(id, other)));
        return Stream.concat(people.stream(), files);
    }
}
