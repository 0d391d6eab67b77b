package kring.folder.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Places;
import kring.folder.yaml.Node;

/** The files of a folder, by path. */
final class Sources implements Places {
    private final Map<String, Source> read;
    private final Set<String> found;

    /**
     * @param findings what was found so far: a file or folder with a finding is there in some way, though perhaps as a
     *     link, or under a lock
     */
    Sources(Map<String, Source> read, List<Finding> findings) {
        this.read = Map.copyOf(read);
        this.found = findings.stream().map(finding -> finding.place().file()).collect(Collectors.toUnmodifiableSet());
    }

    /** What a file holds; empty when it was not there or could not be read. */
    Optional<Node> root(String file) {
        return Optional.ofNullable(read.get(file)).map(Source::root);
    }

    /** What each file holds, by its path. */
    SortedMap<String, Node> roots() {
        SortedMap<String, Node> roots = new TreeMap<>();
        read.forEach((file, source) -> root(file).ifPresent(root -> roots.put(file, root)));
        return roots;
    }

    @Override
    public Place key(String file, Object... path) {
        return leads(file, path) ? Objects.requireNonNull(read.get(file)).key(List.of(path)) : Place.whole(file);
    }

    @Override
    public Place value(String file, Object... path) {
        return leads(file, path) ? Objects.requireNonNull(read.get(file)).value(List.of(path)) : Place.whole(file);
    }

    @Override
    public boolean has(String file) {
        if (read.containsKey(file)) {
            return true;
        }
        for (String path = file; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            if (found.contains(path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is anything to find: what is null has no place. */
    private boolean leads(String file, Object... path) {
        return read.containsKey(file) && Stream.of(path).allMatch(Objects::nonNull);
    }
}
