package kring.forms.venture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;

/** What a venture form changes in lists whose items have no ids: other words first, then what goes, then what comes. */
record ItemChanges(FormReading form, FileChanges file, NewMembers joining, boolean since) {
    /**
     * Goes through a list.
     *
     * @param key of the list, with the venture or with each of its members
     */
    <T> void look(String part, String key, List<String> fields, List<Listed<T>> items) {
        List<Listed<T>> emptied = new ArrayList<>();
        for (FilledRow row : form.known(part)) {
            Optional<Listed<T>> item =
                    items.stream().filter(one -> one.code().equals(row.code())).findFirst();
            if (row.isEmpty() && !since) {
                item.ifPresent(emptied::add);
            } else if (isWhole(row)) {
                item.ifPresent(one -> file.fields(row, one.path(), fields));
            }
        }
        // from the last to the first, so that each still stands where it stood
        for (int i = items.size() - 1; i >= 0; i--) {
            if (emptied.contains(items.get(i))) {
                file.remove(items.get(i).path());
            }
        }
        form.added(part).forEach(row -> add(row, key, fields));
    }

    /** Whether it still says whose it is and what; in a file that was changed since, nobody emptied that. */
    private boolean isWhole(FilledRow row) {
        if (row.changed("who") && !(since && row.isEmpty("who"))) {
            form.refuse(row.entry("who"), "venture-whose");
            return false;
        }
        if (row.changed("text") && row.isEmpty("text") && !since) {
            form.refuse(row.entry("text"), "no-text");
            return false;
        }
        return true;
    }

    private void add(FilledRow row, String key, List<String> fields) {
        boolean own = row.fields().containsKey("who");
        if (own && row.isEmpty("who")) {
            form.refuse(row.entry("who"), "no-who");
        } else if (row.isEmpty("text")) {
            form.refuse(row.entry("text"), "no-text");
        } else {
            add(row, key, file.item(row, new Value.Fields(Map.of()), fields), own);
        }
    }

    private void add(FilledRow row, String key, Value.Fields item, boolean own) {
        if (!own) {
            file.add(List.of(key), item);
        } else {
            form.decoded(row, "who").ifPresent(who -> joining.add(file, who.text(), key, item));
        }
    }
}
