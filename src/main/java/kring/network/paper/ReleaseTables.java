package kring.network.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.network.CircleSummary;
import kring.network.Overview;
import kring.network.Overview.Link;
import kring.network.Overview.Offer;
import kring.network.Overview.Person;
import kring.network.Overview.Want;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** What is sought and offered in the network, and what of it may belong together. */
final class ReleaseTables {
    private final NetworkWording wording;
    private final Overview overview;
    private final Map<String, Person> people;
    private final Map<String, Want> gets;
    private final Map<String, Offer> brings;
    private final Map<String, String> circles;

    ReleaseTables(NetworkWording wording, Overview overview, List<CircleSummary> summaries) {
        this.wording = wording;
        this.overview = overview;
        this.people = by(overview.people(), Person::code);
        this.gets = by(overview.gets(), Want::code);
        this.brings = by(overview.brings(), Offer::code);
        this.circles = summaries.stream()
                .collect(Collectors.toMap(
                        CircleSummary::folder, summary -> summary.circle().name()));
    }

    private static <T> Map<String, T> by(List<T> things, Function<T, String> code) {
        return things.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    Table gets() {
        return new Table(
                "gets",
                List.of(
                        wording.column("who", Column.Kind.TEXT, 24),
                        wording.column("get", Column.Kind.TEXT, 44),
                        wording.column("kind", Column.Kind.TEXT, 12),
                        wording.column("when", Column.Kind.TEXT, 20)),
                overview.gets().stream()
                        .map(want -> List.of(
                                who(want.person()),
                                Cell.words(wording.text(want)),
                                wording.kind(want.kind()),
                                Cell.words(wording.wanted(want))))
                        .toList());
    }

    Table brings() {
        return new Table(
                "brings",
                List.of(
                        wording.column("who", Column.Kind.TEXT, 24),
                        wording.column("bring", Column.Kind.TEXT, 44),
                        wording.column("kind", Column.Kind.TEXT, 12),
                        wording.column("terms", Column.Kind.TEXT, 24)),
                overview.brings().stream()
                        .map(offer -> List.of(
                                who(offer.person()),
                                Cell.words(wording.text(offer)),
                                wording.kind(offer.kind()),
                                Cell.words(wording.terms(offer))))
                        .toList());
    }

    Table matches() {
        return new Table(
                "matches",
                List.of(
                        wording.column("giver", Column.Kind.TEXT, 22),
                        wording.column("bring", Column.Kind.TEXT, 34),
                        wording.column("receiver", Column.Kind.TEXT, 22),
                        wording.column("get", Column.Kind.TEXT, 34),
                        wording.column("why", Column.Kind.TEXT, 24)),
                overview.matches().stream().map(this::match).toList());
    }

    private List<Cell> match(Link link) {
        Offer offer = brings.get(link.bring());
        Want want = gets.get(link.get());
        return List.of(
                who(offer.person()),
                Cell.words(wording.text(offer)),
                who(want.person()),
                Cell.words(wording.text(want)),
                new Cell.Lines(link.reasons().stream()
                        .map(reason -> wording.phrases().say("overview.reason." + reason))
                        .toList()));
    }

    /** Who it is, and under it the circle for whoever may know that. */
    private Cell who(String code) {
        Person person = people.get(code);
        String name = wording.person(person);
        return Cell.words(person.folder() == null ? name : name + "\n" + circles.get(person.folder()));
    }
}
