package kring.review.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.model.person.Ambition;
import kring.model.person.GoalTree;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.review.Promised;
import kring.review.Review.Goal;
import kring.review.ReviewView;

/** What somebody wants within three years, under each what serves it this year, and last what serves none. */
final class GoalsTable {
    private final ReviewView view;
    private final ReviewWording wording;

    GoalsTable(ReviewWording wording) {
        this.view = wording.view();
        this.wording = wording;
    }

    /** An ambition, and whether it stands under the one that it serves. */
    record Branch(Goal goal, boolean below) {}

    /** Of one member, in the order in which it is read. */
    List<Branch> of(String member) {
        GoalTree<Goal> tree = GoalTree.of(
                view.review().goals().stream()
                        .filter(goal -> goal.member().equals(member))
                        .toList(),
                Goal::isFar,
                (goal, far) -> far.ambition().equals(goal.parent()));
        return Stream.concat(
                        tree.branches().stream()
                                .flatMap(branch -> Stream.concat(
                                        Stream.of(new Branch(branch.goal(), false)),
                                        branch.served().stream().map(goal -> new Branch(goal, true)))),
                        tree.loose().stream().map(goal -> new Branch(goal, false)))
                .toList();
    }

    /** As a table to read. */
    Table table(String member) {
        Columns columns = wording.columns();
        return Columns.table(
                "goals-" + member,
                of(member),
                columns.text("term", 10, this::term),
                columns.column("goal", Kind.TEXT, 52, branch -> goal(branch.goal())),
                columns.text("way", 18, branch -> way(branch.goal())),
                columns.column("status", Kind.STATUS, 12, branch -> wording.status(branch.goal())),
                columns.text("promises", 16, branch -> wording.counts(promises(branch.goal()))));
    }

    private String term(Branch branch) {
        String term = wording.words(branch.goal().isFar() ? "far" : "near");
        return branch.below() ? "↳ " + term : term;
    }

    /** What somebody wants, why, by what it shows first, and whether it was made later, easier or harder. */
    private Cell goal(Goal goal) {
        List<String> lines = new ArrayList<>(List.of(goal.text()));
        if (goal.why() != null) {
            lines.add(wording.words("why", goal.why()));
        }
        wording.known(goal.aim()).map(Ambition::lead).ifPresent(lead -> lines.add(wording.words("lead", lead)));
        String edits = edits(goal);
        if (!edits.isEmpty()) {
            lines.add(edits);
        }
        return Cell.words(String.join("\n", lines));
    }

    private String edits(Goal goal) {
        return Stream.of(
                        times("postponed", goal.postponed()),
                        times("softened", goal.softened()),
                        times("raised", goal.raised()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String times(String key, int times) {
        return times == 0 ? "" : wording.phrases().count("review." + key, times);
    }

    /** From where to where something measured went, and where it is to go. */
    private String way(Goal goal) {
        BigDecimal start = goal.start();
        BigDecimal now = goal.now();
        List<String> said = new ArrayList<>();
        if (start != null && now != null && start.compareTo(now) != 0) {
            said.add(wording.words("moved", figures().number(start), figures().amount(now, goal.unit())));
        } else if (now != null) {
            said.add(figures().amount(now, goal.unit()));
        }
        if (goal.target() != null) {
            said.add(wording.words("target", figures().number(goal.target())));
        }
        return String.join("\n", said);
    }

    private Figures figures() {
        return wording.phrases().figures();
    }

    private List<Promised> promises(Goal goal) {
        return view.promised().stream()
                .filter(one -> one.member().equals(goal.member()))
                .filter(one -> Objects.equals(one.promise().ambition(), goal.ambition()))
                .toList();
    }

    /** The ambition that one serves, in its words; nothing where it serves none. */
    Cell parent(Goal goal) {
        return view.review().goals().stream()
                .filter(other ->
                        other.member().equals(goal.member()) && other.ambition().equals(goal.parent()))
                .findFirst()
                .<Cell>map(other -> Cell.words(other.text()))
                .orElse(Cell.EMPTY);
    }
}
