package kring.scaffold;

import kring.folder.schema.FileKind;

/** The first line of a file, which leads an editor to its schema (DESIGN, A circle folder). */
public final class Modeline {
    private Modeline() {}

    /**
     * The line, without its end.
     *
     * @param path where the file will stand in the folder
     */
    public static String of(FileKind kind, String path) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return "# yaml-language-server: $schema=" + up + SchemaFiles.FOLDER + "/" + kind.schema() + ".json";
    }
}
