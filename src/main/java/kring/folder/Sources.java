package kring.folder;

import java.util.List;
import java.util.Map;
import kring.check.Place;
import kring.check.Places;

/** The files of a folder that were read, by path. */
final class Sources implements Places {
    private final Map<String, Source> byPath;

    Sources(Map<String, Source> byPath) {
        this.byPath = byPath;
    }

    @Override
    public Place find(String file, Object... path) {
        Source source = byPath.get(file);
        return source == null ? Place.whole(file) : source.find(List.of(path));
    }
}
