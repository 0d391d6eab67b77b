package kring.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.model.visible.VisibleCircle;

/** A matching as lines for a test: {@code baker:bread > dairy:feed strong proven}. */
public final class MatchingText {
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

    private MatchingText() {}

    /** What an audience is told; of the network, whose people have no names, under the names of the circle. */
    public static Matching matching(Snapshot whole, Audience audience) {
        Snapshot snapshot = audience.isInside() ? VisibleCircle.of(whole, TODAY, audience) : whole;
        return Matchmaking.of(snapshot, whole.currentQuarter(TODAY), TODAY, audience);
    }

    public static Matching matching(Audience audience, String... texts) {
        return matching(Scene.of(texts).snapshot(), audience);
    }

    public static Matching matching(String... texts) {
        return matching(Audience.FACILITATOR, texts);
    }

    public static List<String> matches(Matching matching) {
        return matching.matches().stream().map(MatchingText::line).toList();
    }

    public static String line(Match match) {
        String bring = match.bring() == null ? "-" : match.bring();
        String achievement = match.achievement() == null ? "" : " by " + match.achievement();
        return match.giver() + ":" + bring + " > " + match.receiver() + ":" + match.get() + " "
                + match.reasons().stream().map(Kebab::of).collect(Collectors.joining(" ")) + achievement;
    }

    public static List<String> running(Matching matching) {
        return matching.running().stream()
                .map(one -> one.exchange() + " " + one.quarter() + " " + one.giver() + ":" + one.bring() + " > "
                        + one.receiver() + ":" + one.get() + " " + Kebab.of(one.status()))
                .toList();
    }

    public static List<String> answered(Matching matching) {
        return matching.answered().stream()
                .map(one -> one.member() + ":" + one.get() + " " + one.exchange() + " " + one.quarter())
                .toList();
    }

    public static List<String> unmatched(Matching matching) {
        return matching.unmatched().stream()
                .map(one -> one.member() + ":" + one.get() + " " + one.quarters())
                .toList();
    }

    public static List<String> unsought(Matching matching) {
        return matching.unsought().stream()
                .map(one -> one.member() + ":" + one.bring())
                .toList();
    }

    public static List<String> balance(Matching matching) {
        return matching.balance().stream()
                .map(one -> one.member() + " " + one.given() + "-" + one.received()
                        + one.flags().stream().map(flag -> " " + Kebab.of(flag)).collect(Collectors.joining()))
                .toList();
    }

    /** A member's file; what follows the name are lines of YAML, or several on one line parted by {@code ;;}. */
    public static String member(String id, String... lines) {
        return "== members/" + id + ".yaml\nname: " + id.toUpperCase(java.util.Locale.ROOT) + "\nstatus: founder\n"
                + String.join("\n", lines) + "\n";
    }

    public static String circle(String lines) {
        return "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\n" + lines + "\n";
    }

    public static String exchanges(String quarter, String... entries) {
        return "== quarters/" + quarter + "/exchanges.yaml\n"
                + java.util.Arrays.stream(entries)
                        .map(entry -> "- {" + entry + "}\n")
                        .collect(Collectors.joining());
    }
}
