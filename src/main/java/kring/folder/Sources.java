package kring.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.check.Place;
import kring.check.Places;
import kring.folder.yaml.Node;

/** The files of a folder that were read, by path. */
final class Sources implements Places {
    private final Map<String, Source> byPath;

    Sources(Map<String, Source> byPath) {
        this.byPath = byPath;
    }

    /** What a file holds; empty when it was not there or could not be read. */
    Optional<Node> root(String file) {
        return Optional.ofNullable(byPath.get(file)).map(Source::root);
    }

    @Override
    public Place find(String file, Object... path) {
        Source source = byPath.get(file);
        return source == null ? Place.whole(file) : source.find(List.of(path));
    }
}
