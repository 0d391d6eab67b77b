package kring.progress.paper;

import java.util.List;
import kring.model.person.Ambition;

/**
 * A member's ambitions as a tree: each three-year goal with what serves it this year, and what serves none.
 *
 * @param branches the goals for three years
 * @param loose the ambitions that serve none of them
 */
record GoalTree(List<Branch> branches, List<AmbitionLine> loose) {
    /** A goal for three years, and what is done for it this year. */
    record Branch(AmbitionLine goal, List<AmbitionLine> served) {
        private boolean isServedBy(AmbitionLine line) {
            return goal.ambition().id().equals(line.ambition().parent());
        }
    }

    /** The tree of a member's ambitions, each in the order in which they stand. */
    static GoalTree of(List<AmbitionLine> ambitions) {
        List<AmbitionLine> year =
                ambitions.stream().filter(line -> !isGoal(line)).toList();
        List<Branch> branches = ambitions.stream()
                .filter(GoalTree::isGoal)
                .map(goal -> new Branch(
                        goal,
                        year.stream()
                                .filter(new Branch(goal, List.of())::isServedBy)
                                .toList()))
                .toList();
        return new GoalTree(
                branches,
                year.stream()
                        .filter(line -> branches.stream().noneMatch(branch -> branch.isServedBy(line)))
                        .toList());
    }

    private static boolean isGoal(AmbitionLine line) {
        return line.ambition().horizon() == Ambition.Horizon.THREE_YEARS;
    }
}
