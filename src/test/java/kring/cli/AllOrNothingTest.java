package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command that writes, with every step of its writing going wrong in every way. */
class AllOrNothingTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("pack", "2025-Q4"),
            List.of("close", "2025-Q4"),
            List.of("form", "2025-Q4"),
            List.of("import", "forms/anna.xlsx", "forms/wil.xlsx"),
            List.of("new", "quarter", "2026-Q1"),
            List.of("new", "member", "jan", "--name", "Jan"),
            List.of("new", "circle", "another"));

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aSmallCircleWithFormsToBeRead() {
        circle = temp.resolve("circle");
        run("-C", ".", "new", "circle", "circle", "--facilitator", "Hedda");
        run("-C", "circle", "new", "member", "anna", "--name", "Anna", "--founder");
        run("-C", "circle", "new", "member", "wil", "--name", "Wil", "--founder");
        run("-C", "circle", "new", "quarter", "2025-Q4", "--date", "2025-11-20");
        run("-C", "circle", "form", "2025-Q4");
        for (String member : List.of("anna", "wil")) {
            Path form = circle.resolve("forms/" + member + ".xlsx");
            form.getParent().toFile().mkdirs();
            PaperForm.open(circle.resolve("reports/2025-Q4/forms/" + member + ".xlsx"))
                    .fill("promises", "+1", "Promise", "Ask for a quote")
                    .save(form);
        }
        delete(circle.resolve("reports"));
    }

    private static void run(String... words) {
        Run run = Run.in(
                temp, Stream.concat(Stream.of("--lang", "en"), Stream.of(words)).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultLeavesTheOldOrTheNew() {
        return COMMANDS.stream()
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> injectEverywhere(command)));
    }

    private static void injectEverywhere(List<String> command) {
        for (Fault fault : Fault.values()) {
            String language = fault.ordinal() % 2 == 0 ? "nl" : "en";
            String[] words = Stream.concat(Stream.of("--lang", language), command.stream())
                    .toArray(String[]::new);
            FaultyDisk sound = new FaultyDisk(Fault.NONE, 0);
            Path whole = copy();
            Map<String, String> old = state(whole);
            assertThat(Run.onDisk(sound, whole, words).status()).isZero();
            Map<String, String> done = state(whole);
            assertThat(done).isNotEqualTo(old);
            assertThat(sound.steps()).isGreaterThan(10);
            for (int step = 1; step <= sound.steps() && fault != Fault.NONE; step++) {
                new Injection(words, fault, step, old, done).check(copy());
            }
            System.out.println(command + " " + fault + " " + sound.steps());
        }
    }

    private record Injection(String[] words, Fault fault, int step, Map<String, String> old, Map<String, String> done) {
        void check(Path folder) {
            String err = said(folder);
            Run.in(folder, "check");
            if (words[3].equals("circle")) {
                Run.in(folder, "-C", words[4], "check");
            }
            Map<String, String> after = state(folder);
            String what = String.join(" ", words) + ": " + fault + " at step " + step + "\n" + err;
            assertThat(after).as(what).isIn(old, done);
            if (err != null) {
                assertThat(err)
                        .as(what)
                        .containsPattern(after.equals(old) ? "is niets veranderd|Nothing has changed" : "klaar|ready");
            }
            assertThat(leftovers(folder)).as(what).isEmpty();
        }

        /** What the run said beside its output; null when it was killed and could say nothing. */
        private String said(Path folder) {
            try {
                Run run = Run.onDisk(new FaultyDisk(fault, step), folder, words);
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out().lines().filter(line -> line.contains("reports/")))
                        .isEmpty();
                return run.err();
            } catch (Killed e) {
                return null;
            }
        }
    }

    private static Map<String, String> state(Path folder) {
        Map<String, String> state = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> {
            if (!path.matches("(.*/)?\\.kring/[^/]+|.*/aside/.*")) {
                state.put(path, Integer.toHexString(Arrays.hashCode(bytes)) + " " + bytes.length);
            }
        });
        return state;
    }

    private static List<String> leftovers(Path folder) {
        return Run.files(folder).keySet().stream()
                .filter(path -> path.matches("(.*/)?\\.kring/(aside/.*|journal.*)|.*kring-part"))
                .collect(Collectors.toList());
    }

    private static Path copy() {
        Path to = temp.resolve("copy");
        delete(to);
        Run.files(circle).forEach((path, bytes) -> {
            try {
                Files.createDirectories(to.resolve(path).getParent());
                Files.write(to.resolve(path), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return to;
    }

    private static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
