package kring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes what a command makes to a file: all of it, or nothing (DESIGN, Writing). */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a text beside the file and then moves it into place.
     *
     * @throws UserError when it cannot be written there
     */
    static void write(Path file, String text) {
        Path beside = file.resolveSibling("." + file.getFileName() + ".kring-tmp");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside);
            throw new UserError("not-written", file);
        }
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // It could not be written either; that is what the user hears.
        }
    }
}
