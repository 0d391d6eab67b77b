package kring.cli.circles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.load.CircleFolders;

/** Finds the extracts that lie directly in a folder, as somebody keeps them who was handed twenty. */
final class ExtractsIn {
    /** What another command wrote says so at its beginning; what says nothing is read, so that what is wrong is told. */
    private static final Pattern OTHER = Pattern.compile("^\\s*\\{[^{}]*\"command\"\\s*:\\s*\"(?!extract\")");

    private static final int BEGINNING = 200;

    private ExtractsIn() {}

    /** The extracts in folders, sorted by their real paths; not in a circle, of which no file is somebody else's. */
    static SortedSet<Path> all(Collection<Path> folders) {
        SortedSet<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            if (!CircleFolders.isCircle(folder)) {
                found.addAll(in(folder));
            }
        }
        return found;
    }

    private static Collection<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ExtractsIn::isOne).map(CircleFolders::real).toList();
        } catch (IOException e) {
            // the search for circles tells of a folder that cannot be listed
            return new TreeSet<>();
        }
    }

    /** Whether it has a name as an extract has. */
    static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isOne(Path file) {
        return isNamed(file)
                && !file.getFileName().toString().startsWith(".")
                && Files.isRegularFile(file)
                && !isOfAnotherCommand(file);
    }

    private static boolean isOfAnotherCommand(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return OTHER.matcher(new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }
}
