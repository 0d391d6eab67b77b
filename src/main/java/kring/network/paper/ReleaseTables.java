package kring.network.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.model.value.Kebab;
import kring.network.CircleSummary;
import kring.network.Overview;
import kring.network.Overview.Link;
import kring.network.Overview.Offer;
import kring.network.Overview.Person;
import kring.network.Overview.Want;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;

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
        Columns columns = wording.columns();
        return Columns.table(
                "gets",
                overview.gets(),
                columns.text("who", 24, want -> who(want.person())),
                columns.text("get", 44, wording::text),
                columns.text("kind", 12, want -> wording.kind(want.kind())),
                columns.text("when", 20, wording::wanted));
    }

    Table brings() {
        Columns columns = wording.columns();
        return Columns.table(
                "brings",
                overview.brings(),
                columns.text("who", 24, offer -> who(offer.person())),
                columns.text("bring", 44, wording::text),
                columns.text("kind", 12, offer -> wording.kind(offer.kind())),
                columns.text("terms", 24, wording::terms));
    }

    Table matches() {
        Columns columns = wording.columns();
        return Columns.table(
                "matches",
                overview.matches(),
                columns.text("giver", 22, link -> who(bring(link).person())),
                columns.text("bring", 34, link -> wording.text(bring(link))),
                columns.text("receiver", 22, link -> who(get(link).person())),
                columns.text("get", 34, link -> wording.text(get(link))),
                columns.column("why", Kind.TEXT, 24, this::reasons));
    }

    private Offer bring(Link link) {
        return Objects.requireNonNull(brings.get(link.bring()));
    }

    private Want get(Link link) {
        return Objects.requireNonNull(gets.get(link.get()));
    }

    private Cell reasons(Link link) {
        return new Cell.Lines(link.reasons().stream()
                .map(reason -> wording.phrases().say("overview.reason." + Kebab.of(reason)))
                .toList());
    }

    /** Who it is, and under it the circle for whoever may know that. */
    private String who(String code) {
        Person person = Objects.requireNonNull(people.get(code));
        String name = wording.person(person);
        return person.folder() == null ? name : name + "\n" + circles.get(person.folder());
    }
}
