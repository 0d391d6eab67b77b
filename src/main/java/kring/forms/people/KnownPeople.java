package kring.forms.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.typed.Typed;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** Who is there already, in the circle or higher on a list: known by name, or by address. */
public final class KnownPeople {
    /** Where somebody is known from: a member's id, or a place on a list. */
    record Source(String where, boolean listed) {}

    private final Map<String, Source> known = new HashMap<>();

    /** The people of a circle. */
    public KnownPeople(Collection<Member> members) {
        members.forEach(member -> add(new Source(member.id(), false), member.name(), member.email()));
    }

    Optional<Source> of(String name, @Nullable String email) {
        return keys(name, email).map(known::get).flatMap(Stream::ofNullable).findFirst();
    }

    void add(Source source, @Nullable String name, @Nullable String email) {
        keys(name, email).forEach(key -> known.putIfAbsent(key, source));
    }

    private static Stream<String> keys(@Nullable String name, @Nullable String email) {
        return Stream.concat(
                Stream.ofNullable(name).map(KnownPeople::plain),
                Stream.ofNullable(email).map(Typed::key).filter(key -> key.contains("@")));
    }

    /** Without accents, capitals and stops. */
    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? Typed.key(name) : plain;
    }
}
