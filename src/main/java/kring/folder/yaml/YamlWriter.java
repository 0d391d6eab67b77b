package kring.folder.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as a person would: two spaces in, short values plain, prose folded. */
public final class YamlWriter {
    private static final int PROSE = 70;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100)
            .setBestLineBreak("\n")
            .build();

    private YamlWriter() {}

    /** The text of a document. */
    public static String write(Node root) {
        List<Event> events = new ArrayList<>();
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        add(root, events);
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(events.iterator());
    }

    /**
     * The text of a document, read again to be sure.
     *
     * @throws IllegalStateException when it would not read back as what it was made from
     */
    public static String proven(Node root) {
        String text = write(root);
        YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        if (!reading.troubles().isEmpty() || !Trees.same(reading.root(), root)) {
            throw new IllegalStateException("the document does not read back as it was written");
        }
        return text;
    }

    private static void add(Node node, List<Event> events) {
        if (node instanceof Node.Mapping mapping) {
            events.add(new MappingStartEvent(
                    Optional.empty(), Optional.empty(), true, style(mapping), Optional.empty(), Optional.empty()));
            mapping.entries().forEach(entry -> {
                add(entry.key(), events);
                add(entry.value(), events);
            });
            events.add(new MappingEndEvent());
        } else if (node instanceof Node.Sequence sequence) {
            events.add(new SequenceStartEvent(
                    Optional.empty(), Optional.empty(), true, style(sequence), Optional.empty(), Optional.empty()));
            sequence.items().forEach(item -> add(item, events));
            events.add(new SequenceEndEvent());
        } else {
            add((Node.Scalar) node, events);
        }
    }

    private static void add(Node.Scalar scalar, List<Event> events) {
        ScalarStyle style = style(scalar);
        boolean plain = style == ScalarStyle.PLAIN;
        events.add(new ScalarEvent(
                Optional.empty(), Optional.empty(), new ImplicitTuple(plain, true), scalar.text(), style));
    }

    /** Prose is folded over lines; what was quoted stays quoted, for it may be a number that is meant as text. */
    private static ScalarStyle style(Node.Scalar scalar) {
        String text = scalar.text();
        boolean folds = !text.isEmpty()
                && !Character.isWhitespace(text.charAt(0))
                && text.strip().equals(text);
        if (text.contains("\n")) {
            return folds ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.length() > PROSE) {
            return folds ? ScalarStyle.FOLDED : ScalarStyle.DOUBLE_QUOTED;
        }
        boolean prose = text.contains(" ");
        return scalar.plain() || prose ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Small things without prose in them stand on one line, as people write a measure or a list of tags. */
    private static FlowStyle style(Node node) {
        return small(node) ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static boolean small(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
        }
        return node instanceof Node.Mapping mapping
                && mapping.get("id").isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Node.Scalar scalar
                                && scalar.text().length() < PROSE / 2)
                && mapping.entries().size() < 4;
    }
}
