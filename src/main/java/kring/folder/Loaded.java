package kring.folder;

import java.util.List;
import kring.check.Finding;
import kring.check.Places;
import kring.model.Snapshot;

/**
 * What reading a folder brings: the circle as far as it could be read, and what is wrong with its files one by one.
 *
 * @param findings about the folder, texts, YAML and structure; the rules across files come on top
 * @param places where everything stands
 */
public record Loaded(Snapshot snapshot, List<Finding> findings, Places places) {}
