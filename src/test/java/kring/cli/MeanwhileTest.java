package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kring.cli.process.ProcessContext;
import kring.cli.run.RootCommand;
import kring.folder.write.Disk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every command that changes a circle, with somebody else changing it after the command has read it and before it writes:
 * another kring, or an editor. It writes nothing then, and what the other made is there untouched.
 */
class MeanwhileTest {
    /** Each with words that change something in the circle below. */
    static final Map<String, String> WRITING = Map.ofEntries(
            Map.entry("new circle", "new circle another"),
            Map.entry("new member", "new member jan --name Jan"),
            Map.entry("new candidate", "new candidate jan --name Jan"),
            Map.entry("new quarter", "new quarter 2026-Q1"),
            Map.entry("new venture", "new venture heat --name Heat"),
            Map.entry("new templates", "new templates"),
            Map.entry("form", "form 2025-Q4"),
            Map.entry("import", "import forms/anna.xlsx"),
            Map.entry("pack", "pack 2025-Q4"),
            Map.entry("close", "close 2025-Q4"),
            Map.entry("remind", "remind"),
            Map.entry("record", "record 2025-Q3"),
            Map.entry("letters", "letters invitation 2025-Q4"),
            Map.entry("member forget", "member forget anna --yes"));

    /** These write to the place that is asked for, if anywhere. */
    static final Set<String> READING = Set.of(
            "check",
            "screen",
            "match",
            "diff",
            "agenda",
            "health",
            "minutes",
            "review",
            "overview",
            "extract",
            "ventures",
            "status",
            "handover",
            "seek",
            "what-if",
            "member export");

    /** These know no circle, or rest on nothing that is read of one. */
    private static final Set<String> BESIDE = Set.of("schema", "explain", "completion", "help", "merge", "new git");

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void begin() throws IOException {
        circle = smallCircle(temp);
    }

    /** A small circle with a form to be read. */
    static Path smallCircle(Path temp) throws IOException {
        Path circle = temp.resolve("circle");
        run(temp, "new circle circle --facilitator Hedda");
        Path own = circle.resolve("circle.yaml");
        Files.writeString(
                own, Files.readString(own).replaceFirst("(?m)^  name: Hedda$", "$0\n  email: hedda@kring.example"));
        run(circle, "new member anna --name Anna --founder");
        run(circle, "new member wil --name Wil --founder");
        run(circle, "new quarter 2025-Q3 --date 2025-09-11");
        run(circle, "new quarter 2025-Q4 --date 2025-11-20");
        run(circle, "form 2025-Q4");
        Files.createDirectory(circle.resolve("forms"));
        PaperForm.open(circle.resolve("reports/2025-Q4/forms/anna.xlsx"))
                .fill("promises", "+1", "Promise", "Ask for a quote")
                .save(circle.resolve("forms/anna.xlsx"));
        Files.delete(circle.resolve("reports/2025-Q4/forms/anna.xlsx"));
        return circle;
    }

    private static void run(Path folder, String words) {
        Run run = Run.in(folder, ("--lang en " + words).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
    }

    /** What somebody else does meanwhile. */
    private enum Change {
        ANOTHER_KRING {
            @Override
            void in(Path folder) {
                run(folder, "member forget wil --yes");
            }
        },
        AN_EDITOR {
            @Override
            void in(Path folder) throws IOException {
                Path file = folder.resolve("members/wil.yaml");
                Files.writeString(file, Files.readString(file) + "# saved\n");
            }
        },
        A_NEW_FILE {
            @Override
            void in(Path folder) throws IOException {
                Files.writeString(folder.resolve("members/mo.yaml"), "name: Mo\nstatus: member\n");
            }
        };

        abstract void in(Path folder) throws IOException;
    }

    /** The day is asked for when the circle has been read: then somebody else comes in between. */
    private static final class Interrupted extends Clock {
        private final Path folder;
        private final String command;
        private Change change;

        Interrupted(Path folder, Change change, String command) {
            this.folder = folder;
            this.change = change;
            this.command = command;
        }

        @Override
        public Instant instant() {
            try {
                if (change != null) {
                    Change now = change;
                    change = null;
                    MeanwhileTest.in(folder, now, command);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Instant.parse("2025-11-13T09:00:00Z");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }
    }

    static Stream<String> commands() {
        return new TreeSet<>(WRITING.keySet()).stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingIsWrittenOverWhatSomebodyElseChangedMeanwhile(String command) throws IOException {
        Path undisturbed = copy();
        assertThat(kring(undisturbed, null, command).status()).isZero();
        assertThat(state(undisturbed)).as("without a change it writes").isNotEqualTo(state(circle));
        for (Change change : Change.values()) {
            Path folder = copy();
            Path alone = copy();
            in(alone, change, command);
            Run run = kring(folder, change, command);
            assertThat(run.status()).as(change + run.err()).isEqualTo(2);
            assertThat(run.err()).as(change.name()).contains("was changed after kring had read it");
            assertThat(state(folder)).as(change.name()).isEqualTo(state(alone));
        }
    }

    /** Whoever begins a circle finds that somebody else has begun it. */
    private static void in(Path folder, Change change, String command) throws IOException {
        if (command.equals("new circle")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("another")).resolve("circle.yaml"),
                    "kring: 1\nname: Another\nfacilitator: {name: F}\n");
        } else {
            change.in(folder);
        }
    }

    private static Run kring(Path folder, Change change, String command) throws IOException {
        String[] words = ("--lang en " + WRITING.get(command)).split(" ");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(context(folder, new Interrupted(folder, change, command), err), words);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static ProcessContext context(Path folder, Clock clock, ByteArrayOutputStream err) {
        return new ProcessContext(
                new ByteArrayInputStream("\npresent\n".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Map.of(),
                clock,
                Optional.empty(),
                Disk.LOCAL);
    }

    private static Path copy() throws IOException {
        return Run.copy(circle, Files.createTempDirectory(temp, "copy"));
    }

    /** What the folder holds, and what was said to be remembered. */
    private static Map<String, String> state(Path folder) {
        Map<String, String> state = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> {
            if (!path.matches("(.*/)?\\.kring/(lock|writing|\\.gitignore)")) {
                state.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return state;
    }

    /** A command that is new belongs in one of the lists above. */
    @Test
    void everyCommandIsOneOfThese() {
        Set<String> known = new TreeSet<>(WRITING.keySet());
        known.addAll(READING);
        known.addAll(BESIDE);
        RootCommand kring =
                new RootCommand(context(circle, Clock.systemUTC(), new ByteArrayOutputStream()), Commands.LIST);
        assertThat(leaves("", Commands.LIST.all(kring))).containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<String> leaves(String way, CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? List.of(way.strip())
                : line.getSubcommands().entrySet().stream()
                        .flatMap(below -> leaves(way + " " + below.getKey(), below.getValue()).stream())
                        .toList();
    }
}
