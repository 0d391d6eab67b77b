package kring.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kring.folder.git.Executable;

/** The window in which a system shows a folder: the Explorer, the Finder, or what the desktop has for it. */
public record FolderWindow(ProcessContext context) {
    /** Opens it; false when this system has no such window, or none that can be started. */
    public boolean open(Path folder) {
        Optional<Path> program = Executable.find(
                program(context.here().getFileSystem().getSeparator(), System.getProperty("os.name", "")),
                context.environment().get("PATH"),
                context.here().getFileSystem());
        try {
            if (program.isPresent()) {
                new ProcessBuilder(program.get().toString(), folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            return program.isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** What opens a folder, by the separator of a system's paths and its name. */
    static String program(String separator, String system) {
        if (separator.equals("\\")) {
            return "explorer";
        }
        return system.toLowerCase(Locale.ROOT).startsWith("mac") ? "open" : "xdg-open";
    }
}
