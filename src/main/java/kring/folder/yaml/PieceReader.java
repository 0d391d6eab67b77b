package kring.folder.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds the pieces of a text that was read before and is known to be sound. */
final class PieceReader {
    private final String text;
    private final Iterator<Event> events;
    private int lastPlace;
    private int lastIndex;

    private PieceReader(String text) {
        this.text = text;
        this.events = Events.of(text);
    }

    /** The document's root. */
    static Piece read(String text) {
        PieceReader reader = new PieceReader(text);
        Event event = reader.events.next();
        while (!(event instanceof NodeEvent)) {
            event = reader.events.next();
        }
        return reader.piece(event);
    }

    private Piece piece(Event event) {
        if (event instanceof MappingStartEvent mapping) {
            return fields(mapping);
        }
        return event instanceof SequenceStartEvent sequence ? items(sequence) : word((ScalarEvent) event);
    }

    private Piece fields(MappingStartEvent start) {
        List<Piece.Field> all = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            Piece.Word key = word((ScalarEvent) event);
            all.add(new Piece.Field(key, piece(events.next())));
        }
        int end = start.isFlow() || all.isEmpty()
                ? place(event.getEndMark())
                : all.get(all.size() - 1).end();
        return new Piece.Fields(place(start.getStartMark()), end, start.isFlow(), all);
    }

    private Piece items(SequenceStartEvent start) {
        List<Piece> all = new ArrayList<>();
        Event event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            all.add(piece(event));
        }
        int end = start.isFlow() || all.isEmpty()
                ? place(event.getEndMark())
                : all.get(all.size() - 1).end();
        return new Piece.Items(place(start.getStartMark()), end, start.isFlow(), all);
    }

    private Piece.Word word(ScalarEvent event) {
        int start = place(event.getStartMark());
        int end = place(event.getEndMark());
        ScalarStyle style = event.getScalarStyle();
        boolean header = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return new Piece.Word(
                TreeBuilder.mark(event.getStartMark()),
                start,
                header ? lastLine(start, end) : end,
                event.getValue(),
                style == ScalarStyle.PLAIN,
                header);
    }

    /** Line ends behind a text in block style are not its own, unless its header says that it keeps them. */
    private int lastLine(int start, int end) {
        int last = Math.min(end, text.length());
        boolean keeps = text.substring(start, last).split("\\R", 2)[0].contains("+");
        while (last > start && isLineEnd(text.charAt(last - 1))) {
            last--;
            if (keeps && text.charAt(last) == '\n') {
                return text.charAt(last - 1) == '\r' ? last - 1 : last;
            }
        }
        return last;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The engine counts code points; so do we, from where we counted last, for the next mark is near. */
    private int place(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        lastPlace = text.offsetByCodePoints(lastPlace, index - lastIndex);
        lastIndex = index;
        return lastPlace;
    }
}
