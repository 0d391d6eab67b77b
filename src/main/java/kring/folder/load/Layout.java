package kring.folder.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Suggestion;
import kring.folder.load.FileTree.Entry;
import kring.folder.write.PathKind;
import kring.model.FileNames;
import kring.model.value.Id;
import kring.model.value.Quarter;

/** Which entries of a circle's folder are what, by their names; notes every entry that is out of place. */
final class Layout {
    private static final Set<String> TOP = Set.of(FileNames.CIRCLE, "members", "screenings", "ventures", "quarters");

    /** Where ids are made that other files name. */
    private static final Set<String> OWN_IDS = Set.of("members", "ventures");

    private final FileTree tree;
    private final List<Finding> findings;

    Layout(FileTree tree, List<Finding> findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** The names in the folder itself that belong to format 1. */
    Set<String> top() {
        return known("", TOP);
    }

    /** Which of the names are there in a folder; anything else in it is odd. */
    Set<String> known(String folder, Set<String> names) {
        List<Entry> entries = list(folder);
        Set<String> absent = new TreeSet<>(names);
        entries.forEach(entry -> absent.remove(entry.name()));
        Set<String> present = new TreeSet<>(names);
        present.removeAll(absent);
        entries.stream()
                .filter(entry -> !names.contains(entry.name()))
                .forEach(entry -> odd(folder, entry.name(), absent, present));
        return entries.stream()
                .filter(entry -> names.contains(entry.name()) && fits(folder, entry))
                .map(Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids for which a folder has a file. */
    List<String> ids(String folder) {
        List<String> ids = new ArrayList<>();
        List<Entry> entries = list(folder);
        Set<String> names = entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
        for (Entry entry : entries) {
            String name = entry.name();
            String plain = EntryName.disguised(name).orElse(name);
            if (!EntryName.isYaml(plain) || EntryName.isLeftover(name, names)) {
                odd(folder, name, Set.of(), names);
            } else if (!name.equals(plain) || !name.endsWith(".yaml")) {
                misnamed(folder, name, "extension", near(plain, names));
            } else if (!Id.valid(stem(name))) {
                misnamed(folder, name, "id", near(name, names));
            } else if (fits(folder, entry)) {
                reserved(folder, stem(name));
                ids.add(stem(name));
            }
        }
        return ids;
    }

    /** The name that was meant, unless another file has it. */
    private static Suggestion near(String name, Set<String> names) {
        return Suggestion.only(Id.near(stem(name)).map(id -> id + ".yaml").filter(near -> !names.contains(near)));
    }

    /** Ids that are good as such, and that nobody should have. */
    private void reserved(String folder, String id) {
        Place place = Place.whole(folder + "/" + id + ".yaml");
        if (folder.equals("members") && Id.isAudience(id)) {
            findings.add(new Finding(Code.RESERVED_ID, place, id));
        } else if (OWN_IDS.contains(folder) && Id.isDevice(id)) {
            findings.add(new Finding(Code.WINDOWS_NAME, place, id));
        }
    }

    /** The quarters for which there is a folder. */
    List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        List<Entry> entries = list("quarters");
        Set<String> names = entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
        for (Entry entry : entries) {
            if (Quarter.parse(entry.name()).isPresent()) {
                if (fits("quarters", entry)) {
                    quarters.add(Quarter.parse(entry.name()).orElseThrow());
                }
            } else if (entry.kind() == PathKind.FOLDER
                    && !entry.name().startsWith(".")
                    && !EntryName.isLeftover(entry.name(), names)) {
                misnamed(
                        "quarters",
                        entry.name(),
                        "quarter",
                        Suggestion.only(EntryName.nearQuarter(entry.name()).filter(near -> !names.contains(near))));
            } else {
                odd("quarters", entry.name(), Set.of(), names);
            }
        }
        return quarters;
    }

    private List<Entry> list(String folder) {
        try {
            return tree.list(folder).stream()
                    .filter(entry -> !FileNames.isProgramsOwn(entry.name()))
                    .toList();
        } catch (IOException e) {
            findings.add(new Finding(Code.UNREADABLE, Place.whole(folder.isEmpty() ? "." : folder)));
            return List.of();
        }
    }

    /** A file where a file belongs and a folder where a folder does; links are not followed. */
    private boolean fits(String folder, Entry entry) {
        PathKind wanted = entry.name().endsWith(".yaml") ? PathKind.FILE : PathKind.FOLDER;
        if (entry.kind() == wanted) {
            return true;
        }
        Place place = Place.whole(path(folder, entry.name()));
        findings.add(
                entry.kind() == PathKind.LINK
                        ? new Finding(Code.LINK, place)
                        : new Finding(Code.NO_FILE, place, wanted == PathKind.FILE ? "file" : "folder"));
        return false;
    }

    private void odd(String folder, String name, Set<String> absent, Set<String> present) {
        Place place = Place.whole(path(folder, name));
        Suggestion near = Suggestion.only(
                Suggestion.near(EntryName.disguised(name).orElse(name), absent).meant());
        if (EntryName.isLeftover(name, present)) {
            findings.add(new Finding(Code.LEFTOVER, place));
        } else if (EntryName.isInTheCloud(name)) {
            findings.add(new Finding(Code.UNREADABLE, place));
        } else if (near.meant().isPresent()) {
            misnamed(folder, name, "known", near);
        } else if (!EntryName.isIgnored(folder, name)) {
            findings.add(new Finding(Code.UNKNOWN_ENTRY, place));
        }
    }

    private void misnamed(String folder, String name, String wanted, Suggestion known) {
        Place place = Place.whole(path(folder, name));
        findings.add(new Finding(Code.WRONG_FILE_NAME, place, List.of(wanted, name), known));
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
