package kring.seek;

import java.util.List;
import java.util.Set;
import kring.model.person.OfferKind;
import kring.seek.Vacancy.SoughtGet;
import kring.seek.Vacancy.Spare;
import org.jspecify.annotations.Nullable;

/**
 * What getting and bringing tells of who is missing; tags as they are compared.
 *
 * @param unmatched every get that nobody can answer, by member and get
 * @param offered the brings of active members that have not expired
 * @param supplied what brings and achievements of active members are about
 * @param unsought brings that nobody asks for
 */
public record VacancyInputs(
        List<SoughtGet> unmatched, List<Offered> offered, Set<String> supplied, List<Spare> unsought) {
    /** A bring of an active member. */
    public record Offered(String member, @Nullable OfferKind kind, Set<String> tags) {}
}
