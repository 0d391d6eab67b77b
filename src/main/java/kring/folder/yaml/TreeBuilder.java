package kring.folder.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kring.check.Code;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree from the parser's events. Anchors, aliases, tags and merge keys are refused: they make one edit change
 * two places, which is not what somebody who edits a member's file expects.
 */
final class TreeBuilder {
    /** No circle file goes deeper than eight. */
    private static final int DEEPEST = 20;

    private final String text;
    private final List<Trouble> troubles = new ArrayList<>();
    private Iterator<Event> events;

    TreeBuilder(String text) {
        this.text = text;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /** The document's root, or null when there is none or it cannot be read. */
    Node build() {
        try {
            events = Events.of(text);
            return document();
        } catch (TooDeep e) {
            troubles.add(new Trouble(Code.TOO_DEEP, e.mark));
        } catch (MarkedYamlEngineException e) {
            troubles.add(Syntax.trouble(e, text));
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The engine lets a number that is no character, as after a backslash and U, escape as an illegal argument.
            troubles.add(new Trouble(Code.SYNTAX, Mark.START, "other"));
        }
        return null;
    }

    private Node document() {
        Node root = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start && ++documents == 2) {
                troubles.add(new Trouble(Code.TWO_DOCUMENTS, mark(start)));
            } else if (event instanceof NodeEvent) {
                Node node = node(event, 1);
                root = root == null ? node : root;
            }
        }
        return root == null || root.isNothing() ? null : root;
    }

    private Node node(Event event, int depth) {
        Mark mark = mark(event);
        if (depth > DEEPEST) {
            throw new TooDeep(mark);
        }
        if (event instanceof AliasEvent) {
            troubles.add(new Trouble(Code.YAML_FEATURE, mark, "alias"));
            return new Node.Scalar(mark, "", true);
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            troubles.add(new Trouble(Code.YAML_FEATURE, mark, "anchor"));
        }
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), mark);
            return mapping(mark, depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), mark);
            return sequence(mark, depth);
        }
        return scalar((ScalarEvent) event, mark);
    }

    private Node.Scalar scalar(ScalarEvent event, Mark mark) {
        refuseTag(event.getTag(), mark);
        String value = event.getValue();
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            // Only an escape can hide something that the text itself was not already refused for.
            value.codePoints()
                    .filter(YamlText::hides)
                    .findFirst()
                    .ifPresent(c -> troubles.add(new Trouble(Code.CONTROL_CHARACTER, mark, YamlText.codePoint(c))));
        }
        return new Node.Scalar(mark, value, event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Node mapping(Mark mark, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                troubles.add(new Trouble(Code.YAML_FEATURE, key.mark(), "complex-key"));
            } else if (name.plain() && name.text().equals("<<")) {
                troubles.add(new Trouble(Code.YAML_FEATURE, key.mark(), "merge"));
            } else if (!keys.add(name.text())) {
                troubles.add(new Trouble(Code.DUPLICATE_KEY, key.mark(), name.text()));
            } else {
                entries.add(new Node.Entry(name, value));
            }
        }
        return new Node.Mapping(mark, entries);
    }

    private Node sequence(Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(mark, items);
    }

    private void refuseTag(Optional<String> tag, Mark mark) {
        tag.ifPresent(name -> troubles.add(new Trouble(Code.YAML_FEATURE, mark, "tag")));
    }

    private static Mark mark(Event event) {
        return mark(event.getStartMark());
    }

    /** The engine's mark, that counts from 0, as one that counts from 1. */
    static Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> found) {
        return found.map(mark -> new Mark(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Mark.START);
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Mark mark;

        private TooDeep(Mark mark) {
            super(null, null, false, false);
            this.mark = mark;
        }
    }
}
