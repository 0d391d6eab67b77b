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
    private final List<Person> people = new ArrayList<>();
    private final List<Want> gets = new ArrayList<>();
    private final List<Offer> brings = new ArrayList<>();
    /** The codes by the place of a circle, and what is called in its extract. */
    private final Map<List<Object>, String> codes = new HashMap<>();

    Released(List<ReadCircle> circles) {
        for (int place = 0; place < circles.size(); place++) {
            ReadCircle circle = circles.get(place);
            Pseudonyms pseudonyms = new Pseudonyms(circle.extract().people());
            for (Member member : pseudonyms.people()) {
                add(place, circle.own(), member, pseudonyms);
            }
        }
    }

    private void add(int place, @Nullable CircleSummary own, Member member, Pseudonyms pseudonyms) {
        int number = place + 1;
        String id = member.id();
        String code = number + "." + pseudonyms.person(id);
        String known = known(own, id);
        people.add(new Person(
                code,
                number,
                member.sector(),
                own == null ? null : own.folder(),
                known,
                own == null ? null : own.names().get(known)));
        for (Get get : member.gets()) {
            add(code, number + "." + pseudonyms.get(id, get.id()), known(own, get.id()), get);
            codes.put(List.of(place, get.id()), gets.get(gets.size() - 1).code());
        }
        for (Bring bring : member.brings()) {
            add(code, number + "." + pseudonyms.bring(id, bring.id()), known(own, bring.id()), bring);
            codes.put(List.of(place, bring.id()), brings.get(brings.size() - 1).code());
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
                code(proposal.from(), proposal.bring()),
                code(proposal.to(), proposal.get()),
                proposal.reasons().get(0),
                proposal.reasons());
    }

    private void add(String person, String code, @Nullable String known, Get get) {
        gets.add(new Want(code, person, known, get.kind(), get.tags(), get.text(), get.horizon(), get.urgency()));
    }

    private void add(String person, String code, @Nullable String known, Bring bring) {
        brings.add(new Offer(
                code,
                person,
                known,
                bring.kind(),
                bring.tags(),
                bring.text(),
                bring.terms(),
                bring.capacity(),
                bring.until()));
    }

    private String code(int place, String thing) {
        return Objects.requireNonNull(codes.get(List.of(place, thing)));
    }

    private static @Nullable String known(@Nullable CircleSummary own, String code) {
        return own == null ? null : own.ids().get(code);
    }
}
