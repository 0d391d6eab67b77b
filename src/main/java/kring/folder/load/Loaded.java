package kring.folder.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kring.check.Finding;
import kring.check.Places;
import kring.folder.yaml.Node;
import kring.model.Snapshot;

/** What reading a folder brings: the circle as far as it could be read, and what is wrong with its files one by one. */
public final class Loaded {
    private final Snapshot snapshot;
    private final List<Finding> findings;
    private final Sources sources;
    private final String language;

    Loaded(Snapshot snapshot, List<Finding> findings, Sources sources, String language) {
        this.snapshot = snapshot;
        this.findings = List.copyOf(findings);
        this.sources = sources;
        this.language = language;
    }

    /** The circle; what could not be read is left out of it. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The code of the circle's language, also when its file could not be read otherwise; null when it has none. */
    public String language() {
        return language;
    }

    /** About the folder, texts, YAML and structure; the rules across files come on top. */
    public List<Finding> findings() {
        return findings;
    }

    /** Where everything stands. */
    public Places places() {
        return sources;
    }

    /** What each file holds that could be read, by its path. */
    public SortedMap<String, Node> roots() {
        return sources.roots();
    }

    /** What a file has under one of its keys. */
    public Optional<Node> value(String file, String key) {
        return sources.root(file)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).get(key));
    }
}
