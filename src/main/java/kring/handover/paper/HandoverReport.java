package kring.handover.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.handover.DossierPerson;
import kring.handover.Handover;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that one facilitator hands to the next (METHOD, Continuity): on the first page what to do, when, and for
 * what; then the people and what is open; private notes last.
 */
public final class HandoverReport {
    private final Letterhead letterhead;
    private final Snapshot snapshot;
    private final Handover<?, ?, ?> handover;
    private final HandoverWording wording;

    /** What other features tell of the circle in their own words. */
    public record Told(Table exchanges, Table ventures, Table signals) {}

    /** A report on a circle. */
    public HandoverReport(Letterhead letterhead, Snapshot snapshot, Handover<?, ?, ?> handover) {
        this.letterhead = letterhead;
        this.snapshot = snapshot;
        this.handover = handover;
        this.wording = new HandoverWording(
                letterhead.phrases(),
                snapshot,
                handover.members().stream().map(DossierPerson::id).collect(Collectors.toSet()));
    }

    /** The whole dossier. */
    public Report compose(Told told) {
        Outlook outlook = new Outlook(wording, handover);
        OpenMatters open = new OpenMatters(wording, handover);
        PeopleSection people = new PeopleSection(wording, handover);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(Tone.WATCH, wording.words("private.title"), Text.of(wording.words("private"))));
        blocks.add(circle());
        blocks.add(outlook.actions());
        blocks.add(outlook.calendar());
        blocks.add(new CharterSection(wording, handover.charter()).compose());
        blocks.add(people.members());
        blocks.add(people.goals());
        blocks.add(people.deepdives());
        blocks.add(open.promises());
        blocks.add(open.asks());
        blocks.add(open.decisions());
        blocks.add(wording.section("exchanges", told.exchanges()));
        blocks.add(wording.section("ventures", told.ventures()));
        blocks.add(new Section(wording.words("signals"), told.signals()));
        blocks.add(people.notes());
        return letterhead.report(
                wording.words("title"),
                wording.words("subtitle", letterhead.circle(), wording.day(handover.date())),
                blocks);
    }

    /** Whose circle it is, and how it usually meets. */
    private Bullets circle() {
        Circle circle = snapshot.circle();
        return new Bullets(Stream.of(
                        person(circle.facilitator()).map(person -> wording.words("facilitator", person)),
                        person(circle.deputy()).map(person -> wording.words("deputy", person)),
                        Optional.ofNullable(circle.started())
                                .map(started -> wording.words("started", wording.quarter(Quarter.of(started)))),
                        Optional.ofNullable(circle.state())
                                .map(state -> wording.words("state", wording.words("state." + Kebab.of(state)))),
                        Optional.ofNullable(circle.meeting()).flatMap(this::usually))
                .flatMap(Optional::stream)
                .map(Text::of)
                .toList());
    }

    /** By name and address, as far as they are known. */
    private static Optional<String> person(Circle.@Nullable Person person) {
        return Stream.ofNullable(person)
                .flatMap(one -> Stream.of(one.name(), one.email()))
                .filter(Objects::nonNull)
                .reduce((name, address) -> name + ", " + address);
    }

    private Optional<String> usually(Circle.UsualMeeting meeting) {
        return meeting.place() == null ? Optional.empty() : Optional.of(wording.words("place", meeting.place()));
    }
}
