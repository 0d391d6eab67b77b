package kring.check;

/**
 * Where in the folder something stands.
 *
 * @param file the path in the folder, with forward slashes
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param column counted from 1 in characters; 0 when it is about the file as a whole
 * @param excerpt the line itself, or the part of a very long one around the place; empty when there is none
 * @param caret how many characters of the excerpt stand before the place
 */
public record Place(String file, int line, int column, String excerpt, int caret) {
    /** A file or folder as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, "", 0);
    }

    /** The same place, for whoever stands above the folder. */
    public Place below(String folder) {
        return new Place(folder + "/" + file, line, column, excerpt, caret);
    }

    /** The same place, in the folder as it was at a revision. */
    public Place in(String revision) {
        return new Place(revision + ":" + file, line, column, excerpt, caret);
    }

    /** As it is told: {@code members/baker.yaml:14:5}. */
    public String shown() {
        return isWhole() ? file : file + ":" + line + ":" + column;
    }

    /** Whether it is about the file as a whole. */
    public boolean isWhole() {
        return line == 0;
    }
}
