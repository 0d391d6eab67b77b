package kring.check;

/** Finds the place of something that is known from its meaning. */
public interface Places {
    /**
     * The place of a value.
     *
     * @param file the path in the folder
     * @param path the way down from the document's root: a key, the index of an item, or the {@code id} of an item; where
     *     the way ends early, the deepest place that was found
     */
    Place find(String file, Object... path);
}
