package kring.matching.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.KnownOffersById;
import kring.model.Snapshot;
import kring.model.person.Achievement;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;

/** Says in the members' own words what is sought, brought and realised, and what an exchange is about. */
final class MatchWording {
    private static final int LONGEST_LABEL = 40;

    private final Phrases phrases;
    private final Snapshot snapshot;
    private final KnownOffersById known;

    MatchWording(Phrases phrases, Snapshot snapshot) {
        this.phrases = phrases;
        this.snapshot = snapshot;
        this.known = new KnownOffersById(snapshot);
    }

    /** What somebody seeks. */
    String get(String member, String id) {
        return known.get(member, id).map(Get::text).orElse(id);
    }

    /** What somebody brings. */
    String bring(String member, String id) {
        return known.bring(member, id).map(Bring::text).orElse(id);
    }

    /** What somebody has realised. */
    String achievement(String member, String id) {
        return realised(member, id).map(Achievement::text).orElse(id);
    }

    /** In which year it was realised and what shows it; empty where neither is known. */
    String proof(String member, String id) {
        Optional<Achievement> achievement = realised(member, id);
        return joined(List.of(
                achievement.map(Achievement::date).map(date -> Integer.toString(date.getYear())),
                achievement.map(Achievement::evidence)));
    }

    /** What somebody has realised and what shows it, in one line. */
    String told(String member, String id) {
        String text = withoutStop(achievement(member, id));
        String proof = proof(member, id);
        return proof.isEmpty() ? phrases.say("achievement.untold", text) : phrases.say("achievement.told", text, proof);
    }

    private Optional<Achievement> realised(String member, String id) {
        return Stream.ofNullable(snapshot.members().get(member))
                .flatMap(person -> person.achievements().stream())
                .filter(achievement -> achievement.id().equals(id))
                .findFirst();
    }

    /** The ambition that a get serves. */
    String ambition(String member, String get) {
        return known.get(member, get)
                .map(Get::ambition)
                .flatMap(id -> known.ambition(member, id))
                .map(Ambition::text)
                .map(MatchWording::withoutStop)
                .orElse("");
    }

    /** When and how urgently something is wanted; empty where neither is known. */
    String wanted(String member, String id) {
        Optional<Get> get = known.get(member, id);
        return joined(List.of(
                get.map(Get::horizon).map(horizon -> phrases.say("wanted." + Kebab.of(horizon))),
                get.map(Get::urgency).map(urgency -> phrases.say("get.urgency", urgency))));
    }

    /** On which terms, how much and until when something is brought; empty where nothing is known. */
    String offered(String member, String id) {
        Optional<Bring> bring = known.bring(member, id);
        return joined(List.of(
                bring.map(Bring::terms).map(terms -> phrases.say("terms." + Kebab.of(terms))),
                bring.map(Bring::capacity),
                bring.map(Bring::until)
                        .map(until ->
                                phrases.say("bring.until", phrases.figures().day(until)))));
    }

    /** What an exchange is about: the bring, else the get, else what was noted. */
    String about(Exchange exchange) {
        if (exchange.bring() != null) {
            return bring(exchange.from(), exchange.bring());
        }
        if (exchange.get() != null) {
            return get(exchange.to(), exchange.get());
        }
        return exchange.note() == null ? phrases.say("exchange.unnamed", exchange.id()) : exchange.note();
    }

    /** A text short enough for a heading: cut between words. */
    static String label(String text) {
        String line = withoutStop(text.replace('\n', ' '));
        if (line.length() <= LONGEST_LABEL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LABEL - 1);
        return line.substring(0, space < LONGEST_LABEL / 2 ? LONGEST_LABEL - 1 : space) + "…";
    }

    /** The same words with a capital in front. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String withoutStop(String text) {
        String line = text.strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
