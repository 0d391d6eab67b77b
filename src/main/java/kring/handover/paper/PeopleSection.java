package kring.handover.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.handover.DeepDives;
import kring.handover.DossierPerson;
import kring.handover.Handover;
import kring.handover.Notes.Note;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;

/** The people: how to reach them, whose turn it was to dive deep, and what is noted of them with their consent. */
record PeopleSection(HandoverWording wording, Handover handover) {
    Section members() {
        if (handover.members().isEmpty()) {
            return new Section(wording.words("members"), wording.paragraph("members.none"));
        }
        return new Section(
                wording.words("members"),
                new Table(
                        "members",
                        List.of(
                                wording.column("who", Column.Kind.TEXT, 36),
                                wording.column("role", Column.Kind.TEXT, 18),
                                wording.column("contact", Column.Kind.TEXT, 38)),
                        handover.members().stream().map(this::row).toList()));
    }

    private List<Cell> row(DossierPerson person) {
        return List.of(
                HandoverWording.lines(person.name(), business(person)),
                HandoverWording.lines(
                        wording.phrases().say("screen-role." + Kebab.of(person.status())),
                        person.joined() == null ? null : wording.words("joined", Quarter.of(person.joined()))),
                HandoverWording.lines(person.email(), person.phone()));
    }

    /** The organisation, and its sector. */
    private static String business(DossierPerson person) {
        String business = Stream.of(person.organisation(), person.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return business.isEmpty() ? null : business;
    }

    Section deepdives() {
        if (handover.deepdives().isEmpty()) {
            return new Section(wording.words("deepdives"), wording.paragraph("members.none"));
        }
        return new Section(
                wording.words("deepdives"),
                new Table(
                        "deepdives",
                        List.of(
                                wording.column("who", Column.Kind.TEXT, 26),
                                wording.column("held", Column.Kind.TEXT, 46),
                                wording.column("consent", Column.Kind.STATUS, 24)),
                        handover.deepdives().stream().map(this::row).toList()));
    }

    private List<Cell> row(DeepDives dives) {
        return List.of(
                wording.who(dives.member()),
                dives.held().isEmpty()
                        ? Cell.words(wording.words("held.never"))
                        : new Cell.Lines(dives.held().stream().map(this::held).toList()),
                consent(dives.consent()));
    }

    private String held(DeepDives.Held held) {
        String day = wording.day(held.date());
        return held.method() == null
                ? day
                : day + ", " + wording.phrases().say("agenda.method." + Kebab.of(held.method()));
    }

    private Cell consent(Boolean consent) {
        if (consent == null) {
            return new Cell.Status(Tone.OPEN, wording.words("consent.unsaid"));
        }
        return consent
                ? new Cell.Status(Tone.GOOD, wording.words("consent.yes"))
                : new Cell.Status(Tone.STEADY, wording.words("consent.no"));
    }

    Section notes() {
        List<Block> blocks = new ArrayList<>();
        List<Note> told = handover.notes().told();
        List<String> withheld = handover.notes().withheld();
        if (told.isEmpty() && withheld.isEmpty()) {
            blocks.add(wording.paragraph("notes.none"));
        }
        if (!told.isEmpty()) {
            blocks.add(wording.paragraph("notes.lead"));
            blocks.add(new Table(
                    "notes",
                    List.of(
                            wording.column("who", Column.Kind.TEXT, 20),
                            wording.column("noted", Column.Kind.TEXT, 16),
                            wording.column("note", Column.Kind.TEXT, 60)),
                    rows(told)));
        }
        if (!withheld.isEmpty()) {
            blocks.add(new Paragraph(
                    wording.phrases().count("handover.notes.withheld", withheld.size(), wording.names(withheld))));
        }
        return new Section(wording.words("notes"), blocks);
    }

    /** Each named once. */
    private List<List<Cell>> rows(List<Note> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        String above = null;
        for (Note note : notes) {
            rows.add(List.of(
                    note.member().equals(above) ? Cell.SAME : wording.who(note.member()),
                    Cell.words(
                            note.quarter() == null
                                    ? wording.words("noted.file")
                                    : wording.words("noted.checkin", note.quarter())),
                    Cell.words(note.text().strip())));
            above = note.member();
        }
        return rows;
    }
}
