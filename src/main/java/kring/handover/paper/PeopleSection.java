package kring.handover.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.handover.DeepDives;
import kring.handover.DossierPerson;
import kring.handover.Handover;
import kring.handover.MemberGoals.Goal;
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
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** The people: how to reach them, whose turn it was to dive deep, and what is noted of them with their consent. */
record PeopleSection(HandoverWording wording, Handover<?, ?, ?> handover) {
    Section members() {
        Columns columns = wording.columns();
        return wording.section(
                "members",
                Columns.table(
                        "members",
                        handover.members(),
                        columns.text("who", 36, person -> HandoverWording.lines(person.name(), business(person))),
                        columns.text("role", 18, this::role),
                        columns.text("contact", 38, person -> HandoverWording.lines(person.email(), person.phone()))));
    }

    private String role(DossierPerson person) {
        return HandoverWording.lines(
                wording.phrases().say("screen-role." + Kebab.of(person.status())),
                person.joined() == null ? null : wording.words("joined", wording.quarter(Quarter.of(person.joined()))));
    }

    /** The organisation, and its sector. */
    private static @Nullable String business(DossierPerson person) {
        String business = Stream.of(person.organisation(), person.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return business.isEmpty() ? null : business;
    }

    /** What each is in the circle for. */
    Section goals() {
        Columns columns = wording.columns();
        return wording.section(
                "goals",
                Columns.table(
                        "goals",
                        handover.goals(),
                        columns.text("who", 16, one -> wording.name(one.member())),
                        columns.column("ambitions", Column.Kind.TEXT, 32, one -> lines(one.ambitions())),
                        columns.column("gets", Column.Kind.TEXT, 26, one -> lines(one.gets())),
                        columns.column("brings", Column.Kind.TEXT, 26, one -> lines(one.brings()))));
    }

    private static Cell lines(List<Goal> goals) {
        return new Cell.Lines(goals.stream()
                .map(goal -> HandoverWording.text(goal.text(), goal.id()))
                .toList());
    }

    Section deepdives() {
        if (handover.deepdives().isEmpty()) {
            return new Section(wording.words("deepdives"), wording.paragraph("members.none"));
        }
        Columns columns = wording.columns();
        return wording.section(
                "deepdives",
                Columns.table(
                        "deepdives",
                        handover.deepdives(),
                        columns.text("who", 26, dives -> wording.name(dives.member())),
                        columns.column("held", Column.Kind.TEXT, 46, this::held),
                        columns.column("consent", Column.Kind.STATUS, 24, dives -> consent(dives.consent()))));
    }

    private Cell held(DeepDives dives) {
        return dives.held().isEmpty()
                ? Cell.words(wording.words("held.never"))
                : new Cell.Lines(dives.held().stream().map(this::day).toList());
    }

    private String day(DeepDives.Held held) {
        String day = wording.day(held.date());
        return held.method() == null
                ? day
                : day + ", " + wording.phrases().say("agenda.method." + Kebab.of(held.method()));
    }

    private Cell consent(@Nullable Boolean consent) {
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
            blocks.add(table(told));
        }
        if (!withheld.isEmpty()) {
            blocks.add(new Paragraph(
                    wording.phrases().count("handover.notes.withheld", withheld.size(), wording.names(withheld))));
        }
        return new Section(wording.words("notes"), blocks);
    }

    /** A note, and whether the one above is of the same member. */
    private record Row(Note note, boolean same) {}

    /** Each named once. */
    private Table table(List<Note> notes) {
        List<Row> rows = new ArrayList<>();
        String above = null;
        for (Note note : notes) {
            rows.add(new Row(note, note.member().equals(above)));
            above = note.member();
        }
        Columns columns = wording.columns();
        return Columns.table(
                "notes",
                rows,
                columns.column(
                        "who",
                        Column.Kind.TEXT,
                        20,
                        row -> row.same()
                                ? Cell.SAME
                                : Cell.words(wording.name(row.note().member()))),
                columns.text("noted", 16, row -> where(row.note().quarter())),
                columns.text("note", 60, row -> row.note().text().strip()));
    }

    private String where(@Nullable Quarter quarter) {
        return quarter == null ? wording.words("noted.file") : wording.words("noted.checkin", wording.quarter(quarter));
    }
}
