package kring.review;

import java.time.LocalDate;
import java.util.List;
import kring.assemble.ReviewAssembly;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.review.Review.Aim;
import kring.review.Review.Goal;
import kring.review.Review.Totals;

/** Circles that are looked back on in tests: a and b are members, and whoever else a test writes down. */
final class ReviewScene {
    static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private ReviewScene() {}

    static String member(String id, String text) {
        return "== members/" + id + ".yaml\nname: " + id + "\n" + text + "\n";
    }

    static String ambitions(String id, String... ambitions) {
        return member(id, "status: founder\nambitions: [" + String.join(", ", ambitions) + "]");
    }

    /** An ambition by id, horizon and whatever else. */
    static String ambition(String id, String horizon, String more) {
        return "{id: " + id + ", agenda: business, text: " + id + " text, horizon: " + horizon + ", " + more + "}";
    }

    static String baseline(String quarter, String member, String... ambitions) {
        return "== quarters/" + quarter + "/baseline.yaml\nmembers: {" + member + ": {ambitions: ["
                + String.join(", ", ambitions) + "]}}\n";
    }

    static String meeting(String quarter, String text) {
        return "== quarters/" + quarter + "/meeting.yaml\n" + text + "\n";
    }

    static String checkin(String quarter, String member, String text) {
        return "== quarters/" + quarter + "/checkins/" + member + ".yaml\n" + text + "\n";
    }

    static String exchanges(String quarter, String text) {
        return "== quarters/" + quarter + "/exchanges.yaml\n" + text + "\n";
    }

    static Quarter quarter(String code) {
        return Quarter.parse(code).orElseThrow();
    }

    /** With a and b as founders, unless the files say otherwise. */
    static Snapshot circle(String... files) {
        return Scene.of(member("a", "status: founder"), member("b", "status: founder"), String.join("", files))
                .snapshot();
    }

    /** The review of 2025 to an audience. */
    static Review<?> of(String audience, String... files) {
        return between("2025-Q1", "2025-Q4", audience, files);
    }

    static Review<?> between(String from, String to, String audience, String... files) {
        return view(from, to, audience, files).review();
    }

    static ReviewView view(String from, String to, String audience, String... files) {
        return view(circle(files), from, to, Audience.of(audience));
    }

    static ReviewView view(Snapshot circle, String from, String to, Audience audience) {
        return new ReviewAssembly(circle, new ReviewSpan(quarter(from), quarter(to)), TODAY, audience).view();
    }

    static List<String> ids(List<Aim> aims) {
        return aims.stream().map(aim -> aim.member() + "/" + aim.ambition()).toList();
    }

    static List<String> ids(Review<?> review) {
        return ids(review.goals().stream().map(Goal::aim).toList());
    }

    static Goal goal(Review<?> review, String ambition) {
        return review.goals().stream()
                .filter(goal -> goal.ambition().equals(ambition))
                .findFirst()
                .orElseThrow();
    }

    /** As {@code 2 kept, 1 open}. */
    static String said(Totals totals) {
        StringBuilder said = new StringBuilder();
        int[] counts = {
            totals.kept(), totals.partly(), totals.broken(), totals.slipped(), totals.unanswered(), totals.open()
        };
        for (PromiseOutcome outcome : PromiseOutcome.values()) {
            if (counts[outcome.ordinal()] > 0) {
                said.append(said.isEmpty() ? "" : ", ")
                        .append(counts[outcome.ordinal()])
                        .append(' ')
                        .append(Kebab.of(outcome));
            }
        }
        return said.toString();
    }
}
