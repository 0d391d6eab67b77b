package kring.model.visible;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a circle are called outside it: {@code p1 p2 …} by the first of the texts that they release, and
 * what they release {@code p1-g1} and {@code p1-b1} (METHOD, Trust). So a number tells nothing that is not told already,
 * and it is the same in every command of one day.
 */
public final class Pseudonyms {
    private final List<Member> people;
    private final Map<List<String>, String> codes = new HashMap<>();

    /** For people with nothing but what they release. */
    public Pseudonyms(Collection<Member> released) {
        people = sorted(released.stream().map(Pseudonyms::inOrder).toList(), Pseudonyms::released);
        for (int number = 1; number <= people.size(); number++) {
            number(people.get(number - 1), "p" + number);
        }
    }

    private void number(Member member, String code) {
        codes.put(List.of(member.id()), code);
        for (int i = 0; i < member.gets().size(); i++) {
            codes.put(List.of(member.id(), "get", member.gets().get(i).id()), code + "-g" + (i + 1));
        }
        for (int i = 0; i < member.brings().size(); i++) {
            codes.put(List.of(member.id(), "bring", member.brings().get(i).id()), code + "-b" + (i + 1));
        }
    }

    /** The people in the order of their numbers, and with what they release in that of its. */
    public List<Member> people() {
        return people;
    }

    /** What somebody is called; null for who releases nothing. */
    public @Nullable String person(String member) {
        return codes.get(List.of(member));
    }

    /** What a get is called; null when it is not released. */
    public @Nullable String get(String member, String get) {
        return codes.get(List.of(member, "get", get));
    }

    /** What a bring is called; null when it is not released. */
    public @Nullable String bring(String member, String bring) {
        return codes.get(List.of(member, "bring", bring));
    }

    /** All texts that somebody releases, the first one first. */
    public static String texts(Member member) {
        return Stream.concat(
                        member.gets().stream().map(get -> text(get.text(), get.tags())),
                        member.brings().stream().map(bring -> text(bring.text(), bring.tags())))
                .sorted(Pseudonyms::byCodePoint)
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text, List<String> tags) {
        return Normalizer.normalize(text == null ? String.join(", ", tags) : text, Normalizer.Form.NFC);
    }

    /** The text first, then all else that is released, for those who release the same words. */
    private static String words(Get get) {
        return Stream.of(text(get.text(), get.tags()), get.kind(), get.tags(), get.horizon(), get.urgency())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Bring bring) {
        return Stream.of(
                        text(bring.text(), bring.tags()),
                        bring.kind(),
                        bring.tags(),
                        bring.terms(),
                        bring.capacity(),
                        bring.until())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    /** All that somebody releases, the texts first. */
    public static String released(Member member) {
        return Stream.of(
                        Stream.of(texts(member), String.valueOf(member.sector())),
                        member.gets().stream().map(get -> words(get)),
                        member.brings().stream().map(bring -> words(bring)))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    /** In the order of Unicode, which that of UTF-16 is not. */
    private static int byCodePoint(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at == shorter
                ? one.length() - other.length()
                : Integer.compare(one.codePointAt(at), other.codePointAt(at));
    }

    private static Member inOrder(Member member) {
        return NetworkCircle.person(
                member, sorted(member.gets(), get -> words(get)), sorted(member.brings(), bring -> words(bring)));
    }

    private static <T> List<T> sorted(Collection<T> things, Function<T, String> words) {
        return things.stream()
                .sorted(Comparator.comparing(words, Pseudonyms::byCodePoint))
                .toList();
    }
}
