package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One circle, however often and as whatever it is read, is one: it unlocks no region, and counts and matches once. */
class CircleTwiceTest {
    private static final String DAY = "2025-11-13";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void aCircleAlone() throws IOException {
        folder = new GeneratedNetwork(new Random(3), temp.resolve("circles"))
                .circles(1)
                .get(0);
        Path circle = folder.resolve("circle.yaml");
        Files.writeString(
                circle,
                Files.readString(circle)
                                .replaceFirst("(?m)^region: .*\n", "")
                                .replace("\nlanguage: en", "\nlanguage: nl")
                        + "region: West\n");
    }

    private static Run run(Path in, List<String> words, List<Path> circles) {
        List<String> all = new ArrayList<>(List.of("--lang", "en", "--today", DAY));
        all.addAll(words);
        circles.forEach(circle -> all.add(circle.toString()));
        return Run.in(in, all.toArray(String[]::new));
    }

    private Path extract(String name, String day) {
        Path file = temp.resolve(name);
        assertThat(Run.in(folder, "--today", day, "extract", "-o", file.toString())
                        .status())
                .isZero();
        return file;
    }

    /** The same circle once more. */
    private Path again(String how) throws IOException {
        return switch (how) {
            case "folder" -> folder;
            case "link" -> Files.createSymbolicLink(temp.resolve("link"), folder);
            case "copy" -> copy(folder, temp.resolve("copy"));
            case "extract" -> extract("e.json", DAY);
            case "extract of another day" -> extract("older.json", "2025-11-01");
            case "copied extract" -> Files.copy(extract("e.json", DAY), temp.resolve("copied.json"));
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
        return to;
    }

    @ParameterizedTest
    @CsvSource({
        "folder, folder, false",
        "folder, link, false",
        "folder, copy, true",
        "folder, extract, true",
        "folder, extract of another day, true",
        "folder, copied extract, true",
        "extract, copied extract, true",
        "extract, extract of another day, true"
    })
    void oneCircleIsOne(String how, String again, boolean told) throws IOException {
        Path one = again(how);
        Path other = again(again);
        for (List<String> words : List.of(
                List.of("overview", "--format", "json"),
                List.of("overview", "--for", "facilitator"),
                List.of("seek", "--for", "network"))) {
            Run once = run(temp, words, List.of(one));
            Run twice = run(temp, words, List.of(other, one));
            assertThat(once.out()).isNotEmpty();
            assertThat(twice.out()).as("%s", words).isEqualTo(once.out());
            assertThat(twice.err().contains("are the same circle"))
                    .as(twice.err())
                    .isEqualTo(told);
            if (told) {
                assertThat(twice.err())
                        .contains(
                                one.getFileName().toString(),
                                other.getFileName().toString());
            }
        }
    }

    /** Nobody can tell two that release nothing from each other; a region of which that is so is not told. */
    @Test
    void copiesOfACircleThatReleasesNothingUnlockNoRegion() throws IOException {
        try (Stream<Path> members = Files.list(folder.resolve("members"))) {
            for (Path member : members.toList()) {
                Files.writeString(
                        member,
                        Files.readString(member).replace("consent: {network: true}", "consent: {network: false}"));
            }
        }
        Run run = run(temp, List.of("overview", "--format", "json"), List.of(folder, again("extract"), again("copy")));
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("West");
        assertThat(run.err()).isEmpty();
    }

    /** On another day somebody left: it may be the same, or not; that is said, and nothing without such a sign. */
    @Test
    void oneThatMayBeTheSameOnAnotherDayIsToldOf() throws IOException {
        Path older = extract("older.json", "2025-11-01");
        String text = Files.readString(older);
        int last = text.lastIndexOf("Released bring.");
        Files.writeString(older, text.substring(0, last) + "Another time." + text.substring(last + 15));
        Path stranger = new GeneratedNetwork(new Random(9), temp.resolve("others"))
                .circles(1)
                .get(0);
        Path strange = temp.resolve("strange.json");
        Files.writeString(
                strange,
                Run.in(stranger, "--today", "2025-11-02", "extract").out().replace("Released", "Strange"));
        Run run = run(temp, List.of("overview"), List.of(older, folder, strange));
        assertThat(run.err()).contains("older.json", "counts twice").doesNotContain("strange.json");
    }
}
