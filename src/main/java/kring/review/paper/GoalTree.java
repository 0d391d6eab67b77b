package kring.review.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.review.Promised;
import kring.review.Review.Goal;
import kring.review.ReviewView;

/** What somebody wants within three years, under each what serves it this year, and last what serves none. */
final class GoalTree {
    private final ReviewView view;
    private final ReviewWording wording;

    GoalTree(ReviewWording wording) {
        this.view = wording.view();
        this.wording = wording;
    }

    /** An ambition, and whether it stands under the one that it serves. */
    record Branch(Goal goal, boolean below) {}

    /** Of one member, in the order in which it is read. */
    List<Branch> of(String member) {
        List<Goal> goals = view.review().goals().stream()
                .filter(goal -> goal.member().equals(member))
                .toList();
        List<Branch> tree = new ArrayList<>();
        goals.stream().filter(Goal::isFar).forEach(goal -> add(tree, goals, goal, false));
        Predicate<Goal> isLeft = goal -> tree.stream().noneMatch(branch -> branch.goal().equals(goal));
        goals.stream().filter(isLeft).forEach(goal -> add(tree, goals, goal, false));
        return tree;
    }

    private static void add(List<Branch> tree, List<Goal> goals, Goal goal, boolean below) {
        if (tree.stream().noneMatch(branch -> branch.goal().equals(goal))) {
            tree.add(new Branch(goal, below));
            goals.stream()
                    .filter(other -> goal.ambition().equals(other.parent()))
                    .forEach(other -> add(tree, goals, other, true));
        }
    }

    /** As a table to read. */
    Table table(String member) {
        Columns columns = wording.columns();
        return Columns.table(
                "goals-" + member,
                of(member),
                columns.text("term", 11, this::term),
                columns.column("goal", Kind.TEXT, 44, branch -> wording.goal(branch.goal())),
                columns.text("way", 20, branch -> wording.way(branch.goal())),
                columns.column("status", Kind.STATUS, 13, branch -> wording.status(branch.goal())),
                columns.text("promises", 17, branch -> wording.counts(promises(branch.goal()))));
    }

    private String term(Branch branch) {
        String term = wording.words(branch.goal().isFar() ? "far" : "near");
        return branch.below() ? "↳ " + term : term;
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
                .filter(other -> other.member().equals(goal.member())
                        && other.ambition().equals(goal.parent()))
                .findFirst()
                .<Cell>map(other -> Cell.words(other.text()))
                .orElse(Cell.EMPTY);
    }
}
