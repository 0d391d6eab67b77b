package kring.check;

/**
 * Finds the place of something that is known from its meaning. The path to it leads down from the document's root, by keys
 * and by items of lists: an item's index, or its {@code id}, or the word that it is. Where the path ends early, the deepest
 * place on it counts.
 */
public interface Places {
    /** The place of a key, or of an item. */
    Place key(String file, Object... path);

    /** The place of the value behind a key, or of an item. */
    Place value(String file, Object... path);

    /** Whether the folder has such a file, readable or not. */
    boolean has(String file);
}
