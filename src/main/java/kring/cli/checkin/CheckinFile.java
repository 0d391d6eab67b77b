package kring.cli.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kring.assemble.OpenQuestions;
import kring.cli.run.OpenCircle;
import kring.folder.edit.YamlEdit;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.forms.FormChange;
import kring.model.quarter.Checkin;
import kring.scaffold.CheckinScaffold;

/**
 * The file of a check-in, and how it becomes with what a form changes.
 *
 * @param before its bytes as it is; none when there is no such file
 * @param base what is edited: the file, or one that nobody began yet
 * @param dated whether it says on what day it was given
 */
record CheckinFile(String path, byte[] before, byte[] base, boolean dated) {
    /** The file of the check-in for which a form was made. */
    static CheckinFile of(OpenCircle circle, CheckinCode code) {
        String path = CheckinScaffold.path(code.quarter(), code.member().id());
        byte[] before = bytes(circle, path);
        return new CheckinFile(path, before, before.length == 0 ? blank(circle, code) : before, isDated(circle, code));
    }

    /** The bytes of a file of the circle; none when there is no such file. */
    static byte[] bytes(OpenCircle circle, String path) {
        try {
            return circle.tree().isThere(path) ? circle.tree().read(path, YamlReader.LARGEST) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] blank(OpenCircle circle, CheckinCode code) {
        return new CheckinScaffold(
                        circle.phrases(), code.quarter(), code.quarter().next().firstDay())
                .of(code.member(), new OpenQuestions(circle.snapshot(), code.quarter()).of(code.member()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isDated(OpenCircle circle, CheckinCode code) {
        Checkin checkin = circle.snapshot()
                .record(code.quarter())
                .checkins()
                .get(code.member().id());
        return checkin != null && checkin.date() != null;
    }

    /** Whether it stays within what a file may hold; indents and marks at most double a text. */
    boolean hasRoomFor(List<FormChange> changes) {
        long texts = changes.stream()
                .flatMap(change -> change.values().stream())
                .mapToLong(value -> value.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return base.length + 2 * texts <= YamlReader.LARGEST;
    }

    /** What stands in it before the changes. */
    Node tree() {
        return YamlEdit.of(base).tree();
    }

    /** The file with changes in it, as given on a day unless it says so itself. */
    byte[] with(List<FormChange> changes, LocalDate today) {
        YamlEdit edit = YamlEdit.of(base);
        if (!dated) {
            edit.put(new Node.Scalar(today.toString(), true), List.of("date"));
        }
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

    private static Node.Mapping node(Map<String, FormChange.Value> item) {
        List<Node.Entry> entries = new ArrayList<>();
        item.forEach((key, value) -> entries.add(new Node.Entry(key, node(value))));
        return new Node.Mapping(entries);
    }

    private static Node.Scalar node(FormChange.Value value) {
        return new Node.Scalar(value.text(), value.bare());
    }
}
