package kring.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kring.folder.yaml.Mark;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlEdit;
import kring.forms.Change;

/** Writes what a form changes into the text of a check-in. */
final class CheckinEdits {
    private CheckinEdits() {}

    /**
     * The file with the changes in it.
     *
     * @param date the day of the check-in; null when it has one already
     */
    static byte[] apply(byte[] file, List<Change> changes, LocalDate date) {
        YamlEdit edit = YamlEdit.of(file);
        if (date != null) {
            edit.put(new Node.Scalar(Mark.START, date.toString(), true), List.of("date"));
        }
        for (Change change : changes) {
            if (change instanceof Change.Put put) {
                edit.put(node(put.value()), put.way());
            } else if (change instanceof Change.Remove remove) {
                edit.remove(remove.way());
            } else if (change instanceof Change.Add add) {
                edit.append(node(add.item()), add.way());
            }
        }
        return edit.bytes();
    }

    private static Node.Mapping node(Map<String, Change.Value> item) {
        List<Node.Entry> entries = new ArrayList<>();
        item.forEach((key, value) -> entries.add(new Node.Entry(new Node.Scalar(Mark.START, key, true), node(value))));
        return new Node.Mapping(Mark.START, entries);
    }

    private static Node.Scalar node(Change.Value value) {
        return new Node.Scalar(Mark.START, value.text(), value.bare());
    }
}
