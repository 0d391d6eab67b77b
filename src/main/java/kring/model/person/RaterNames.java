package kring.model.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which name a rater is known: anybody by their own, whatever its blanks and capitals, a member by their id too.
 *
 * @param members by id
 */
public record RaterNames(Map<String, Member> members) {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    /** The name under which somebody's scores are written down. */
    public String of(String given) {
        Member byId = members.get(given.strip());
        if (byId != null) {
            return of(byId);
        }
        List<String> named = members.values().stream()
                .filter(member -> isCalled(member, given))
                .map(this::of)
                .toList();
        return named.size() == 1 ? named.get(0) : line(given);
    }

    /** The name of a member; of two that are called the same it says which. */
    private String of(Member member) {
        long same = members.values().stream()
                .filter(other -> key(other.name()).equals(key(member.name())))
                .count();
        return same > 1 ? said(member) : line(member.name());
    }

    /** Whether both are names of the same rater. */
    public boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && key(of(one)).equals(key(of(other)));
    }

    /** Whether a rater's name is that of a member. */
    public static boolean isCalled(Member member, String rater) {
        return rater.strip().equals(member.id())
                || key(rater).equals(key(member.name()))
                || key(rater).equals(key(said(member)));
    }

    private static String said(Member member) {
        return line(member.name()) + " (" + member.id() + ")";
    }

    private static String key(String name) {
        return line(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    private static String line(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip();
    }
}
