package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.yaml.ScalarStyle;
import kring.folder.yaml.ScalarStyleTest;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.value.Legible;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out and back over generated check-ins, with every kind of text that a spreadsheet or YAML might spoil. */
class FormRoundTripTest {
    private static final int MEMBERS = 25;
    private static final List<String> OUTCOMES = List.of("kept", "partly", "broken");
    private static final List<String> DAYS = List.of("2026-02-12", "2026-Q2", "2026-03", "\"2027\"", "2028");

    @TempDir
    private Path circle;

    @Test
    void aFormThatComesBackAsItWentChangesNoByte() throws IOException {
        generate(new Random(21), true);
        Map<String, byte[]> before = checkins();
        assertThat(Run.in(circle, "form", "2026-Q1").status()).isZero();
        Run run = Run.in(circle, words("import"));
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(checkins()).containsExactlyEntriesOf(before);
    }

    @Test
    void whatIsTypedIsWhatTheCheckinSays() throws IOException {
        generate(new Random(22), false);
        assertThat(Run.in(circle, "form", "2026-Q1").status()).isZero();
        Random random = new Random(23);
        Map<String, String> typed = new TreeMap<>();
        for (String id : ids()) {
            String text = ScalarStyleTest.text(random);
            typed.put(id, text);
            PaperForm.open(circle.resolve("reports/2026-Q1/forms/" + id + ".xlsx"))
                    .fill("ambitions", "grow", "What I have done", text)
                    .fill("ambitions", "grow", "Value now", random.nextInt(100_000) / 100.0)
                    .fill("promised", "call", "What came of it", "slipped")
                    .fill("promises", "+1", "Promise", text)
                    .fill("asks", "+1", "My question", text)
                    .fill("notes", "notes", "What the facilitator should know", text)
                    .save();
        }
        Run run = Run.in(circle, words("import"));
        assertThat(run.status()).as(run.err()).isZero();
        Snapshot after = FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
        typed.forEach((id, text) -> {
            Checkin checkin = after.record(new Quarter(2026, 1)).checkins().get(id);
            String expected = PaperForm.tidy(text);
            if (!expected.isEmpty()) {
                assertThat(checkin.ambitions().get("grow").done()).isEqualTo(expected);
                assertThat(checkin.promises().get(checkin.promises().size() - 1).text())
                        .isEqualTo(expected);
                assertThat(checkin.asks().get(checkin.asks().size() - 1).text()).isEqualTo(expected);
                assertThat(checkin.notes()).isEqualTo(expected);
            }
            assertThat(checkin.promises()).anyMatch(promise -> promise.id().equals("call"));
        });
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, words("import")).out()).isEmpty();
    }

    private String[] words(String command) {
        List<String> words = new java.util.ArrayList<>(List.of("--today", "2026-01-10", command));
        ids().forEach(id -> words.add("reports/2026-Q1/forms/" + id + ".xlsx"));
        return words.toArray(String[]::new);
    }

    private static List<String> ids() {
        return java.util.stream.IntStream.range(0, MEMBERS)
                .mapToObj(i -> "m" + i)
                .toList();
    }

    private Map<String, byte[]> checkins() {
        return Run.files(circle.resolve("quarters/2026-Q1/checkins"));
    }

    private void generate(Random random, boolean answered) throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        write("quarters/2026-Q1/meeting.yaml", "date: 2026-02-12\n");
        for (String id : ids()) {
            write(
                    "members/" + id + ".yaml",
                    "name: " + name(random) + "\nstatus: founder\nambitions:\n"
                            + "  - {id: grow, agenda: business, horizon: year, text: 'x'}\n"
                            + "  - id: rest\n    agenda: personal\n    horizon: year\n    text: " + text(random)
                            + "\n");
            write(
                    "quarters/2025-Q4/checkins/" + id + ".yaml",
                    "promises:\n  - id: call\n    text: " + text(random) + "\n  - id: visit\n    due: 2026-01-01\n");
            if (answered) {
                write("quarters/2026-Q1/checkins/" + id + ".yaml", checkin(random, id));
            } else if (random.nextBoolean()) {
                write("quarters/2026-Q1/checkins/" + id + ".yaml", "# mine\nambitions:\n  grow:\n    done:\n");
            }
        }
    }

    private static String checkin(Random random, String id) {
        String to = "m" + (Integer.parseInt(id.substring(1)) + 1) % MEMBERS;
        return "# of " + id + "\nambitions:\n  grow:\n    value: " + random.nextInt(1_000_000) / 1000.0 + "\n    done: "
                + text(random) + "\n  rest: {confidence: " + (1 + random.nextInt(5)) + ", status: achieved}\n"
                + "promised:\n  call: {outcome: " + OUTCOMES.get(random.nextInt(3)) + "}\n"
                + "  visit: {outcome: slipped}\n"
                + "promises:\n  - id: visit\n    due: " + DAYS.get(random.nextInt(DAYS.size())) + "\n"
                + "  - id: new-one\n    ambition: grow\n    text: " + text(random) + "\n    due: "
                + DAYS.get(random.nextInt(DAYS.size())) + "\n"
                + "asks:\n  - id: who\n    text: " + text(random) + "\n    to: " + to + "\n"
                + "deepdive: {consent: " + random.nextBoolean() + ", need: stuck, urgency: 2}\n"
                + "notes: " + text(random) + "\n";
    }

    /** No text at all would be nothing, and nothing cannot come back. */
    private static String text(Random random) {
        String text = ScalarStyleTest.text(random);
        return ScalarStyle.behindKey(Legible.shows(text) ? text : "x", 6);
    }

    /** In a name nothing may hide. */
    private static String name(Random random) {
        String text = Stream.generate(() -> ScalarStyleTest.text(random))
                .filter(some -> Legible.shows(some) && Legible.invisible(some).isEmpty())
                .findFirst()
                .orElseThrow();
        return ScalarStyle.behindKey(text, 6);
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
