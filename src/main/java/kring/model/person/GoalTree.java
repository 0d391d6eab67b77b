package kring.model.person;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Somebody's ambitions as a tree (METHOD, A year in review): each goal for three years with what serves it, and what serves
 * none of them.
 *
 * @param branches the goals for three years, in the order in which they stand
 * @param loose the other ambitions that serve none of those
 * @param <T> what is known of an ambition
 */
public record GoalTree<T>(List<Branch<T>> branches, List<T> loose) {
    /** A goal for three years, and the ambitions that serve it. */
    public record Branch<T>(T goal, List<T> served) {}

    /**
     * The tree of one member's ambitions.
     *
     * @param isGoal whether one is for three years
     * @param serves whether the first serves the second
     */
    public static <T> GoalTree<T> of(List<T> all, Predicate<T> isGoal, BiPredicate<T, T> serves) {
        List<T> near = all.stream().filter(isGoal.negate()).toList();
        List<Branch<T>> branches = all.stream()
                .filter(isGoal)
                .map(goal -> new Branch<>(
                        goal,
                        near.stream().filter(one -> serves.test(one, goal)).toList()))
                .toList();
        return new GoalTree<>(
                branches,
                near.stream()
                        .filter(one -> branches.stream().noneMatch(branch -> serves.test(one, branch.goal())))
                        .toList());
    }
}
