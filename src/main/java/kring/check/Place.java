package kring.check;

/**
 * Where in the folder something stands.
 *
 * @param file the path in the folder, with forward slashes
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param column counted from 1 in characters; 0 when it is about the file as a whole
 * @param excerpt the line itself; empty when there is none
 */
public record Place(String file, int line, int column, String excerpt) {
    /** A file or folder as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, "");
    }
}
