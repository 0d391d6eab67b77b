package kring.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.folder.tree.FileTree;
import kring.folder.tree.FileTree.Entry;
import kring.folder.tree.FileTree.Kind;
import kring.model.Id;
import kring.model.Quarter;

/** Which entries of a circle's folder are what, by their names; notes every entry that is out of place. */
final class Layout {
    private static final Set<String> TOP = Set.of("circle.yaml", "members", "screenings", "ventures", "quarters");
    /** What may lie in the folder besides, and is nobody's data. */
    private static final Pattern BESIDES = Pattern.compile("\\..*|reports|templates|(README|LICENSE|NOTES)(\\..*)?");
    /** What editors, Word and file synchronisation leave behind. */
    private static final Pattern LEFTOVER = Pattern.compile(
            ".*~|~\\$.*|#.*#|.*\\.(orig|rej|bak|swp|tmp|rej)|.*([Cc]onflicted copy|conflicterende kopie|sync-conflict).*");

    private final FileTree tree;
    private final List<Finding> findings;

    Layout(FileTree tree, List<Finding> findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** The names in the folder itself that belong to format 1. */
    Set<String> top() {
        List<Entry> entries = list("");
        entries.stream().filter(entry -> !TOP.contains(entry.name())).forEach(entry -> odd("", entry));
        return Set.copyOf(entries.stream()
                .filter(entry -> TOP.contains(entry.name()) && sound("", entry))
                .map(Entry::name)
                .toList());
    }

    /** The ids for which a folder has a file. */
    List<String> ids(String folder) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : list(folder)) {
            String name = entry.name();
            if (!name.matches(".*\\.ya?ml") || LEFTOVER.matcher(name).matches()) {
                odd(folder, entry);
            } else if (!name.endsWith(".yaml") || !Id.valid(stem(name))) {
                findings.add(new Finding(Code.WRONG_FILE_NAME, Place.whole(path(folder, name)), "id"));
            } else if (sound(folder, entry)) {
                ids.add(stem(name));
            }
        }
        return ids;
    }

    /** The quarters for which there is a folder. */
    List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        for (Entry entry : list("quarters")) {
            if (entry.kind() != Kind.FOLDER) {
                odd("quarters", entry);
            } else if (Quarter.parse(entry.name()).isEmpty()) {
                findings.add(new Finding(Code.WRONG_FILE_NAME, Place.whole("quarters/" + entry.name()), "quarter"));
            } else {
                quarters.add(Quarter.parse(entry.name()).orElseThrow());
            }
        }
        return quarters;
    }

    /** Which of the names are there in a folder; anything else in it is odd. */
    Set<String> known(String folder, Set<String> names) {
        List<Entry> entries = list(folder);
        entries.stream().filter(entry -> !names.contains(entry.name())).forEach(entry -> odd(folder, entry));
        return Set.copyOf(entries.stream()
                .filter(entry -> names.contains(entry.name()) && sound(folder, entry))
                .map(Entry::name)
                .toList());
    }

    private List<Entry> list(String folder) {
        try {
            return tree.list(folder);
        } catch (IOException e) {
            findings.add(new Finding(Code.UNREADABLE, Place.whole(folder.isEmpty() ? "." : folder)));
            return List.of();
        }
    }

    /** A file where a file belongs and a folder where a folder does; links are not followed. */
    private boolean sound(String folder, Entry entry) {
        boolean wantsFile = entry.name().endsWith(".yaml");
        if (entry.kind() == (wantsFile ? Kind.FILE : Kind.FOLDER)) {
            return true;
        }
        Code code = entry.kind() == Kind.LINK ? Code.LINK : Code.NO_FILE;
        findings.add(new Finding(code, Place.whole(path(folder, entry.name())), wantsFile ? "file" : "folder"));
        return false;
    }

    private void odd(String folder, Entry entry) {
        if (LEFTOVER.matcher(entry.name()).matches()) {
            findings.add(new Finding(Code.LEFTOVER, Place.whole(path(folder, entry.name()))));
        } else if (!(folder.isEmpty() ? BESIDES : Pattern.compile("\\..*"))
                .matcher(entry.name())
                .matches()) {
            findings.add(new Finding(Code.UNKNOWN_ENTRY, Place.whole(path(folder, entry.name()))));
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
