package kring.cli.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kring.folder.edit.YamlEdit;
import kring.folder.yaml.Node;
import kring.forms.FormChange;
import org.jspecify.annotations.Nullable;

/** Writes what a form changes into the text of a check-in. */
final class CheckinEdits {
    private CheckinEdits() {}

    /**
     * The file with the changes in it.
     *
     * @param date the day of the check-in; null when it has one already
     */
    static byte[] apply(byte[] file, List<FormChange> changes, @Nullable LocalDate date) {
        YamlEdit edit = YamlEdit.of(file);
        if (date != null) {
            edit.put(new Node.Scalar(date.toString(), true), List.of("date"));
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
