package kring.health;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kring.model.Circle;
import kring.model.Venture;
import kring.model.person.Member;

/** What makes a facilitator less than external, or irreplaceable (METHOD, Signals). */
record FacilitatorRisks(Course course) {
    static final String MEMBER = "member";
    static final String STAKE = "stake";
    static final String NO_DEPUTY = "no-deputy";

    /** Which of the three hold. */
    Measurement now() {
        Set<String> same = course.snapshot().members().values().stream()
                .filter(this::isFacilitator)
                .map(Member::id)
                .collect(Collectors.toSet());
        List<Subject> risks = new ArrayList<>();
        if (course.active(course.now()).stream().anyMatch(same::contains)) {
            risks.add(Subject.common(MEMBER));
        }
        if (course.snapshot().ventures().values().stream().anyMatch(venture -> hasStake(venture, same))) {
            risks.add(Subject.common(STAKE));
        }
        Circle.Person deputy = course.snapshot().circle().deputy();
        if (deputy == null || deputy.name() == null && deputy.email() == null) {
            risks.add(Subject.common(NO_DEPUTY));
        }
        return Measurement.count(risks);
    }

    /** In one that was stopped nobody has a stake any more. */
    private static boolean hasStake(Venture venture, Set<String> people) {
        return venture.stage() != Venture.Stage.STOPPED
                && (people.contains(venture.lead())
                        || venture.members().keySet().stream().anyMatch(people::contains));
    }

    private boolean isFacilitator(Member member) {
        Circle.Person facilitator = course.snapshot().circle().facilitator();
        return same(facilitator.name(), member.name()) || same(facilitator.email(), member.email());
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    /** People are not careful about capitals and blanks. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
