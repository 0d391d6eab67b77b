package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.ItemReason.Why;
import kring.agenda.PlannedDeepDive;
import kring.agenda.RunSheet;
import kring.agenda.division.AgendaPart;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** Says the parts of a meeting, its items and their reasons in words. */
record AgendaWording(Phrases phrases, AgendaView seen) {
    /** The phrase of a key of this feature. */
    String words(String key, Object... arguments) {
        return phrases.say("agenda." + key, arguments);
    }

    Columns columns() {
        return new Columns(phrases, "agenda.column.");
    }

    /** A member by name; by id where there is no such member. */
    String name(String member) {
        return seen.names().getOrDefault(member, member);
    }

    String names(List<String> members) {
        return members.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String period(Quarter quarter) {
        return phrases.figures().period(quarter.code());
    }

    /** The circle, the day and the time, as far as they are known. */
    String whenAndWhere(String circle) {
        Agenda agenda = seen.agenda();
        List<String> words = new ArrayList<>(List.of(circle));
        words.add(
                agenda.date() == null
                        ? period(agenda.quarter())
                        : phrases.figures().longDay(agenda.date()));
        if (agenda.start() != null) {
            words.add(words(
                    "time", agenda.start(), Objects.requireNonNull(seen.frame().end())));
        }
        Optional.ofNullable(seen.frame().place()).ifPresent(words::add);
        return String.join(" · ", words);
    }

    /** What the circle is there for, at the head of its agenda; nothing while that is not written down. */
    Optional<Callout> intention() {
        return Optional.ofNullable(seen.frame().intention())
                .map(words -> new Callout(Tone.STEADY, words("intention"), Text.of(words)));
    }

    String part(AgendaPart part) {
        return words("part." + Kebab.of(part));
    }

    /** What everybody does in a part. */
    String does(Agenda.Block block) {
        if (block.id() == AgendaPart.PROGRESS) {
            return round();
        }
        if (block.id() == AgendaPart.DEEPDIVE) {
            return block.items().isEmpty()
                    ? words("does.deepdive.empty")
                    : dive(block.items().get(0));
        }
        return words("does." + Kebab.of(block.id()));
    }

    private String dive(Item item) {
        String method = method(item);
        return words(
                "does.deepdive",
                name(Objects.requireNonNull(item.member())),
                words("method." + method),
                words("how." + method));
    }

    private String method(Item item) {
        return seen.agenda().deepdives().stream()
                .filter(dive -> dive.member().equals(item.member()))
                .map(dive -> Kebab.of(dive.method()))
                .findFirst()
                .orElseThrow();
    }

    private String round() {
        String round = words(
                seen.round().trios() ? "does.trios" : "does.progress",
                seen.round().each());
        String split = seen.split().get(3) > 0 ? "split.rest" : "split";
        return round + " " + words(split, seen.split().toArray());
    }

    /** What an item is about. */
    String about(Item item) {
        return switch (item.why().why()) {
            case CONFIDENTIALITY, COMPETITION_LAW, RENEWAL ->
                words("about." + item.why().code());
            case DEEPDIVE ->
                item.text() == null ? words("about.deepdive", words("method." + method(item))) : item.text();
            default -> item.text() == null ? "" : item.text();
        };
    }

    /** Why an item is there, in words that everybody may read. */
    String why(Item item) {
        Why why = item.why().why();
        List<String> with = item.why().with();
        if (with.isEmpty()) {
            return words("why." + item.why().code());
        }
        String key = "why." + item.why().code() + ".with";
        return switch (why) {
            case ASK, MATCH -> words(key, name(with.get(0)));
            case GATE -> words(key, words("stage." + with.get(0)));
            case DEEPDIVE -> words("dive." + with.get(0));
            default -> words(key, with.get(0));
        };
    }

    /** The same, and where somebody asked for minutes, how many. */
    String whyAndHowLong(Item item) {
        boolean topic = item.why().why() == Why.TOPIC || item.why().why() == Why.CARRIED;
        return topic && item.minutes() != null ? words("minutes", why(item), item.minutes()) : why(item);
    }

    /** Why it is somebody's turn. */
    String turn(PlannedDeepDive dive) {
        return words("dive." + Kebab.of(dive.why()));
    }

    /** What to keep in mind about a member. */
    Cell flag(RunSheet.Flag flag) {
        return new Cell.Status(Tone.WATCH, words("flag." + Kebab.of(flag.code())));
    }

    /** Who sits with whom, by group. */
    Bullets groups() {
        return new Bullets(IntStream.range(0, seen.groups().size())
                .mapToObj(at -> Text.of(
                        words("group", at + 1, String.join(", ", seen.groups().get(at)))))
                .toList());
    }
}
