package kring.seek;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.model.person.OfferKind;
import kring.seek.Vacancy.MissingContribution;
import kring.seek.Vacancy.SoughtGet;
import kring.seek.Vacancy.UnservedAmbition;
import kring.seek.VacancyView.Named.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a circle misses, with what papers tell beside it.
 *
 * @param wanted what may be told outside the circle of the gets: each kind once, with the tags that were released
 * @param names of people and ventures and texts of gets and ambitions, by their ids; empty but for the facilitator
 * @param inviter who asks somebody to come
 */
public record VacancyView(Vacancy vacancy, List<Wanted> wanted, Map<Named, String> names, String inviter) {
    /** A kind of thing that is sought, and what it is about as far as that was released. */
    public record Wanted(OfferKind kind, List<String> tags) {}

    /** A person or venture, or a get or ambition of a person. */
    public record Named(Kind kind, String id, @Nullable String thing) {
        /** What it is. */
        public enum Kind {
            PERSON,
            VENTURE,
            GET,
            AMBITION
        }
    }

    public VacancyView {
        wanted = List.copyOf(wanted);
        names = Map.copyOf(names);
    }

    /** Whether it is told who and what it is about. */
    public boolean isNamed() {
        return !names.isEmpty();
    }

    /** Who seeks it and in what words; empty where that is not told. */
    public String words(SoughtGet get) {
        return words(Kind.GET, get.member(), get.get());
    }

    /** Whose ambition it is and in what words; empty where that is not told. */
    public String words(UnservedAmbition ambition) {
        return words(Kind.AMBITION, ambition.member(), ambition.ambition());
    }

    private String words(Kind kind, @Nullable String member, @Nullable String thing) {
        return member == null ? "" : name(member) + ": " + names.getOrDefault(new Named(kind, member, thing), "");
    }

    /** Which venture it is; empty where that is not told. */
    public String words(MissingContribution missing) {
        return missing.venture() == null ? "" : name(Kind.VENTURE, missing.venture());
    }

    /** What somebody is called. */
    public String name(String id) {
        return name(Kind.PERSON, id);
    }

    private String name(Kind kind, String id) {
        return Objects.requireNonNull(names.get(new Named(kind, id, null)), id);
    }
}
