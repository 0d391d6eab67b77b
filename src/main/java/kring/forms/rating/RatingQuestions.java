package kring.forms.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.Charter;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.person.RaterNames;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one rater about one person, and what that rater said so far. Nothing of other raters is in it, so that
 * nothing of them can come on a form (METHOD, Forms).
 *
 * @param person the name of who is rated
 * @param id of the same
 * @param rater the name, as the screening has it where it has the rater
 * @param date of the screening, which is on no form; null where there is none yet
 * @param place of the rater among those of the screening; -1 when not among them
 * @param scores by dimension
 */
public record RatingQuestions(
        Charter charter,
        String id,
        String person,
        String rater,
        @Nullable LocalDate date,
        int place,
        Map<String, Integer> scores,
        List<OwnEvidence> evidence) {
    /** A screening that is new has a place for whoever rates first. */
    private static final int FIRST = 0;

    private static final int NONE = -1;

    /** What is asked of a rater. */
    public static RatingQuestions of(Snapshot circle, String id, String rater) {
        RaterNames names = new RaterNames(circle.members());
        String name = names.of(rater);
        Screening screening = circle.screenings().get(id);
        List<Screening.Rater> raters = screening == null ? List.of() : screening.raters();
        int place = IntStream.range(0, raters.size())
                .filter(i -> names.same(raters.get(i).name(), name))
                .findFirst()
                .orElse(screening == null ? FIRST : NONE);
        List<OwnEvidence> own =
                OwnEvidence.of(screening == null ? List.of() : screening.evidence(), by -> names.same(by, name));
        return new RatingQuestions(
                circle.circle().charter(),
                id,
                circle.member(id).name(),
                spelled(raters.stream().map(Screening.Rater::name), own, names, name),
                screening == null ? null : screening.date(),
                place,
                place >= raters.size() || place < 0
                        ? Map.of()
                        : raters.get(place).scores(),
                own);
    }

    /** The name as the screening spells it, where it has the rater. */
    private static String spelled(
            Stream<@Nullable String> raters, List<OwnEvidence> own, RaterNames names, String name) {
        return Stream.concat(raters, own.stream().map(piece -> piece.said().by()))
                .filter(other -> names.same(other, name))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(name);
    }

    /** All that the rater said so far: while it is the same, nobody else changed it. */
    public String said() {
        return new TreeMap<>(scores)
                + evidence.stream().map(OwnEvidence::words).sorted().collect(Collectors.joining("\n\n"));
    }
}
