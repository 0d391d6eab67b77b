package kring.folder.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders below others are circles. */
class CircleFoldersTest {
    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void resolve() throws IOException {
        root = temp.toRealPath().resolve("root");
        Files.createDirectories(root);
    }

    private void circle(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("circle.yaml"), "kring: 1\n");
    }

    private List<String> below(String... folders) {
        return CircleFolders.below(Stream.of(folders).map(root::resolve).toList()).stream()
                .map(folder -> root.relativize(folder).toString())
                .toList();
    }

    @Test
    void theyAreFoundAtAnyDepthAndSortedByPath() throws IOException {
        circle("west/b");
        circle("west/a");
        circle("east/far/away/c");
        assertThat(below("")).containsExactly("east/far/away/c", "west/a", "west/b");
    }

    @Test
    void aCircleIsOneAndWhatLiesInItIsNone() throws IOException {
        circle("a");
        circle("a/reports/copy");
        circle("a/nested");
        assertThat(below("")).containsExactly("a");
        assertThat(below("a")).containsExactly("a");
    }

    @Test
    void hiddenFoldersArePassedByUnlessAskedFor() throws IOException {
        circle(".trash/a");
        circle("b/.git/c");
        assertThat(below("")).isEmpty();
        assertThat(below(".trash")).containsExactly(".trash/a");
    }

    @Test
    void linksAreNotFollowedSoThatLoopsEndAndNothingOutsideIsFound() throws IOException {
        circle("a");
        Path outside = temp.toRealPath().resolve("outside");
        Files.createDirectories(outside);
        Files.writeString(outside.resolve("circle.yaml"), "kring: 1\n");
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("out"), outside);
        Files.createSymbolicLink(root.resolve("again"), root.resolve("a"));
        assertThat(below("")).containsExactly("a");
    }

    @Test
    void aFolderThatIsGivenMayBeALinkAndGivenTwiceCountsOnce() throws IOException {
        circle("a/one");
        Files.createSymbolicLink(root.resolve("link"), root.resolve("a"));
        assertThat(below("link", "a", "", "a/one")).containsExactly("a/one");
    }

    /** Where the system keeps its processes, folders end in an error while they are listed. */
    @Test
    void aFolderThatCannotBeListedToItsEndStopsNothing() {
        Path processes = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(processes));
        assertThatCode(() -> CircleFolders.below(List.of(processes))).doesNotThrowAnyException();
    }
}
