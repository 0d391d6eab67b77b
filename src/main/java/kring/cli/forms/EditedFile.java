package kring.cli.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kring.cli.run.OpenCircle;
import kring.folder.edit.YamlEdit;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.forms.FormChange;
import kring.forms.typed.Value;

/**
 * A file of the circle, and how it becomes with what a form changes.
 *
 * @param before its bytes as it is; none when there is no such file
 * @param base what is edited: the file, or one that nobody began yet
 */
record EditedFile(String path, byte[] before, byte[] base) {
    /**
     * A file as it stands.
     *
     * @param now its bytes; none when it is not there
     */
    static EditedFile of(String path, byte[] now, FormSubject subject) {
        return new EditedFile(path, now, now.length == 0 ? subject.blank(path).getBytes(StandardCharsets.UTF_8) : now);
    }

    /** The bytes of a file of the circle; none when there is no such file. */
    static byte[] bytes(OpenCircle circle, String path) {
        try {
            return circle.tree().isThere(path) ? circle.tree().read(path, YamlReader.LARGEST) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it stays within what a file may hold; indents and marks at most double a text. */
    boolean hasRoomFor(List<FormChange> changes) {
        long texts = changes.stream()
                .mapToLong(change -> text(change).getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return base.length + 2 * texts <= YamlReader.LARGEST;
    }

    private static String text(FormChange change) {
        if (change instanceof FormChange.Put put) {
            return put.value().text();
        }
        return change instanceof FormChange.Add add ? add.item().text() : "";
    }

    /** What stands in it before the changes. */
    Node tree() {
        return YamlEdit.of(base).tree();
    }

    /** The file with changes in it. */
    byte[] with(List<FormChange> changes) {
        YamlEdit edit = YamlEdit.of(base);
        for (FormChange change : changes) {
            if (change instanceof FormChange.Put put) {
                edit.put(node(put.value()), put.path());
            } else if (change instanceof FormChange.Remove remove) {
                edit.remove(remove.path());
            } else if (change instanceof FormChange.Add add) {
                edit.append(node(add.item()), add.path());
            }
        }
        return edit.bytes();
    }

    private static Node.Mapping node(Value.Fields item) {
        List<Node.Entry> entries = new ArrayList<>();
        item.byKey().forEach((key, value) -> entries.add(new Node.Entry(key, node(value))));
        return new Node.Mapping(entries);
    }

    private static Node node(Value value) {
        if (value instanceof Value.Fields fields) {
            return node(fields);
        }
        if (value instanceof Value.Items items) {
            return new Node.Sequence(
                    items.all().stream().<Node>map(EditedFile::node).toList());
        }
        return value instanceof Value.Several several
                ? new Node.Sequence(several.all().stream()
                        .<Node>map(one -> new Node.Scalar(one.text(), one.bare()))
                        .toList())
                : new Node.Scalar(value.text(), ((Value.Single) value).bare());
    }
}
