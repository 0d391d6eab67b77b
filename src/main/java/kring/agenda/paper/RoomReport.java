package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.division.AgendaPart;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Text.Stress;

/** The agenda as it is projected in the room: a screen for each part, with what everybody does in it and who it is about. */
public final class RoomReport {
    private final Letterhead letterhead;
    private final AgendaView seen;
    private final AgendaWording wording;

    /** Screens for whom the agenda was reduced to. */
    public RoomReport(Letterhead letterhead, AgendaView seen) {
        this.letterhead = letterhead;
        this.seen = seen;
        this.wording = new AgendaWording(letterhead.phrases(), seen);
    }

    /** A first screen with the circle and its meeting, then a section for each part. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>(wording.intention().stream().toList());
        seen.agenda().blocks().forEach(part -> blocks.add(screen(part)));
        return letterhead.report(letterhead.circle(), wording.whenAndWhere(wording.words("title")), blocks);
    }

    private Section screen(Agenda.Block part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(new Text(List.of(new Text.Span(when(part), Stress.QUIET)))));
        blocks.add(new Paragraph(wording.does(part)));
        if (part.id() == AgendaPart.PROGRESS) {
            round(blocks);
        }
        List<Text> items = Stream.concat(
                        part.id() == AgendaPart.OPENING ? law() : Stream.empty(),
                        Programme.items(part)
                                .filter(item -> item.text() != null || part.id() != AgendaPart.DEEPDIVE)
                                .map(this::line))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        return new Section(wording.part(part.id()), blocks);
    }

    private String when(Agenda.Block part) {
        return part.start() == null
                ? wording.words("room.minutes", part.minutes())
                : wording.words("room.from", part.start(), part.minutes());
    }

    /** What the meeting is opened with, that everybody should have read. */
    private Stream<Text> law() {
        return Stream.of(Text.of(wording.words("about.competition-law")));
    }

    /** Who sits with whom, or in which order people speak. */
    private void round(List<Block> blocks) {
        if (seen.round().trios()) {
            blocks.add(wording.groups());
        } else if (!seen.agenda().order().isEmpty()) {
            blocks.add(new Paragraph(wording.names(seen.agenda().order())));
        }
    }

    /** Whom it is about, what, and in passing why. */
    private Text line(Item item) {
        Text who = item.member() == null ? new Text(List.of()) : Text.strong(wording.name(item.member()) + ": ");
        return who.then(wording.about(item)).then(" " + wording.whyAndHowLong(item), Stress.QUIET);
    }
}
