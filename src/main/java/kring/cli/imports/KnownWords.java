package kring.cli.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.value.Day;
import kring.model.value.ShortText;
import org.jspecify.annotations.Nullable;

/** What codes in a circle's files stand for, as people say it: somebody by name, a thing by its text, a day in words. */
public record KnownWords(Snapshot snapshot, Figures figures) {
    private static final int LONGEST = 80;
    private static final Set<String> PEOPLE = Set.of("by", "from", "to", "member", "lead", "order", "signed");
    private static final Set<String> DAYS =
            Set.of("date", "due", "joined", "left", "until", "since", "revisit", "settled");

    /** What a code under a key stands for; empty where it is to be read as it is. */
    public Optional<String> of(String key, String code) {
        if (PEOPLE.contains(key)) {
            return person(code);
        }
        if (DAYS.contains(key)) {
            return Optional.of(Day.date(code).map(figures::longDay).orElseGet(() -> figures.period(code)));
        }
        return switch (key) {
            case "get" -> thing(code, Member::gets, Get::id, Get::text);
            case "bring" -> thing(code, Member::brings, Bring::id, Bring::text);
            case "ambition", "parent" -> thing(code, Member::ambitions, Ambition::id, Ambition::text);
            case "ask" -> only(asks(code));
            default -> Optional.empty();
        };
    }

    /** A member's name; empty for whoever is none. */
    public Optional<String> person(String id) {
        return Optional.ofNullable(snapshot.members().get(id)).map(Member::name);
    }

    private <T> Optional<String> thing(
            String code, Function<Member, List<T>> things, Function<T, String> id, Function<T, @Nullable String> text) {
        return only(snapshot.members().values().stream()
                .flatMap(member -> things.apply(member).stream())
                .filter(one -> id.apply(one).equals(code))
                .flatMap(one -> Stream.ofNullable(text.apply(one))));
    }

    private Stream<String> asks(String code) {
        return snapshot.quarters().values().stream()
                .flatMap(record -> record.checkins().values().stream())
                .flatMap(checkin -> checkin.asks().stream())
                .filter(ask -> ask.id().equals(code))
                .map(Checkin.Ask::text)
                .flatMap(Stream::ofNullable);
    }

    /** The words where they are the same for all who have something of that id. */
    private static Optional<String> only(Stream<String> texts) {
        List<String> all = texts.distinct().toList();
        return all.size() == 1 ? Optional.of("“" + ShortText.of(all.get(0), LONGEST) + "”") : Optional.empty();
    }
}
