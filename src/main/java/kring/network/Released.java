package kring.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.visible.Pseudonyms;
import kring.network.Overview.Link;
import kring.network.Overview.Offer;
import kring.network.Overview.Person;
import kring.network.Overview.Want;
import org.jspecify.annotations.Nullable;

/** What is released to the network, each person and thing under its code; who and what by id is only for who may know. */
final class Released {
    private final boolean named;
    private final List<Person> people = new ArrayList<>();
    private final List<Want> gets = new ArrayList<>();
    private final List<Offer> brings = new ArrayList<>();
    private final Map<Thing, String> codes = new HashMap<>();

    /** A get or bring, in the circle at that place among the summaries. */
    private record Thing(int place, String member, @Nullable String id, boolean sought) {}

    Released(List<CircleSummary> summaries, CircleNumbers numbers, boolean named) {
        this.named = named;
        for (int place : numbers.inOrder()) {
            String circle = numbers.circle(place) + ".";
            Pseudonyms pseudonyms = numbers.people(place);
            for (Member member : pseudonyms.people()) {
                String code = circle + pseudonyms.person(member.id());
                people.add(new Person(
                        code,
                        numbers.circle(place),
                        member.sector(),
                        known(summaries.get(place).folder()),
                        known(member.id()),
                        known(member.name())));
                member.gets()
                        .forEach(get -> add(place, code, circle + pseudonyms.get(member.id(), get.id()), member, get));
                member.brings()
                        .forEach(bring ->
                                add(place, code, circle + pseudonyms.bring(member.id(), bring.id()), member, bring));
            }
        }
    }

    List<Person> people() {
        return people;
    }

    List<Want> gets() {
        return gets;
    }

    List<Offer> brings() {
        return brings;
    }

    /** A proposal by the codes of what it links. */
    Link link(OverviewCalculation.Proposal proposal) {
        return new Link(
                code(new Thing(proposal.from(), proposal.giver(), proposal.bring(), false)),
                code(new Thing(proposal.to(), proposal.receiver(), proposal.get(), true)),
                proposal.reasons().get(0),
                proposal.reasons());
    }

    private void add(int place, String person, String code, Member member, Get get) {
        codes.put(new Thing(place, member.id(), get.id(), true), code);
        gets.add(new Want(
                code, person, known(get.id()), get.kind(), get.tags(), get.text(), get.horizon(), get.urgency()));
    }

    private void add(int place, String person, String code, Member member, Bring bring) {
        codes.put(new Thing(place, member.id(), bring.id(), false), code);
        brings.add(new Offer(
                code,
                person,
                known(bring.id()),
                bring.kind(),
                bring.tags(),
                bring.text(),
                bring.terms(),
                bring.capacity(),
                bring.until()));
    }

    private String code(Thing thing) {
        return Objects.requireNonNull(codes.get(thing));
    }

    private @Nullable String known(String name) {
        return named ? name : null;
    }
}
