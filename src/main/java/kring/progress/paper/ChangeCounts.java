package kring.progress.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Comparison;
import kring.report.document.Cell;

/** A member's changes in a few words, each kind with its number: two forward, one postponed. */
final class ChangeCounts {
    private final Phrases phrases;
    private final Comparison comparison;

    ChangeCounts(Phrases phrases, Comparison comparison) {
        this.phrases = phrases;
        this.comparison = comparison;
    }

    /** What became of their ambitions. */
    Cell ambitions(String member) {
        return of(member, Set.of(Subject.AMBITION));
    }

    /** What came of their promises. */
    Cell promises(String member) {
        return of(member, Set.of(Subject.PROMISE));
    }

    private Cell of(String member, Set<Subject> subjects) {
        List<Kind> kinds = comparison.changes().stream()
                .filter(change -> change.member().equals(member))
                .filter(change -> subjects.contains(change.subject()))
                .map(Change::kind)
                .toList();
        List<String> words = Arrays.stream(Kind.values())
                .filter(kinds::contains)
                .map(kind ->
                        kinds.stream().filter(kind::equals).count() + " " + phrases.say("change." + Kebab.of(kind)))
                .toList();
        return Cell.words(String.join(", ", words));
    }
}
