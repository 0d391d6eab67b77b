package kring.matching.paper;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.MatchingView.Proposal;
import kring.matching.Strength;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;
import kring.model.value.ShortText;
import kring.report.document.Cell;
import kring.report.document.Tone;
import org.jspecify.annotations.Nullable;

/** Says in the members' own words what is sought, brought and realised, and in the circle's how well it fits. */
record MatchWording(Phrases phrases) {
    private static final int LONGEST_LABEL = 40;

    /** What somebody seeks. */
    String get(Get get) {
        return get.text() == null ? get.id() : get.text();
    }

    /** What somebody brings. */
    String bring(Bring bring) {
        return bring.text() == null ? bring.id() : bring.text();
    }

    /** What somebody has realised. */
    String achievement(Achievement achievement) {
        return achievement.text() == null ? achievement.id() : achievement.text();
    }

    /** In which year it was realised and what shows it; empty where neither is known. */
    String proof(Achievement achievement) {
        return joined(
                achievement.date() == null
                        ? null
                        : Integer.toString(achievement.date().last().getYear()),
                achievement.evidence());
    }

    /** What somebody has realised and what shows it, in one line. */
    String told(Achievement achievement) {
        String text = withoutStop(achievement(achievement));
        String proof = proof(achievement);
        return proof.isEmpty() ? phrases.say("achievement.untold", text) : phrases.say("achievement.told", text, proof);
    }

    /** The ambition that a get serves. */
    String ambition(Proposal proposal) {
        return proposal.ambition() == null ? "" : withoutStop(proposal.ambition());
    }

    /** When and how urgently something is wanted; empty where neither is known. */
    String wanted(Get get) {
        return joined(
                get.horizon() == null ? null : phrases.say("wanted." + Kebab.of(get.horizon())),
                get.urgency() == null ? null : phrases.say("get.urgency", get.urgency()));
    }

    /** On which terms, how much and until when something is brought; empty where nothing is known. */
    String offered(Bring bring) {
        return joined(
                bring.terms() == null ? null : phrases.say("terms." + Kebab.of(bring.terms())),
                bring.capacity(),
                bring.until() == null
                        ? null
                        : phrases.say("bring.until", phrases.figures().day(bring.until())));
    }

    /** What an exchange is about. */
    String about(KnownExchange known) {
        return known.about() == null
                ? phrases.say("exchange.unnamed", known.exchange().id())
                : known.about();
    }

    /** How strong a match is, as a word with its tone. */
    Cell.Status strength(Strength strength) {
        Tone tone = switch (strength) {
            case STRONG -> Tone.GOOD;
            case PROVEN -> Tone.FORWARD;
            case BRIDGE -> Tone.STEADY;
            case POSSIBLE, RELATED -> Tone.OPEN;
        };
        return new Cell.Status(tone, phrases.say("strength." + Kebab.of(strength)));
    }

    /** How far an exchange is, as a word with its tone. */
    Cell.Status status(Exchange.Status status) {
        Tone tone = switch (status) {
            case OFFERED -> Tone.OPEN;
            case AGREED -> Tone.STEADY;
            case DELIVERED -> Tone.FORWARD;
            case CONFIRMED -> Tone.GOOD;
            case DECLINED -> Tone.BACK;
        };
        return new Cell.Status(tone, phrases.say("exchange." + Kebab.of(status)));
    }

    /** A text short enough for a heading: cut between words. */
    static String label(String text) {
        return ShortText.label(text, LONGEST_LABEL);
    }

    /** The same words with a capital in front. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String withoutStop(String text) {
        String line = text.strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
