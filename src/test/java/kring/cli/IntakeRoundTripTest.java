package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.yaml.ScalarStyle;
import kring.folder.yaml.ScalarStyleTest;
import kring.model.person.Member;
import kring.model.value.Legible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intake forms out and back over generated people, with every kind of text that a spreadsheet or YAML might spoil. */
class IntakeRoundTripTest {
    private static final int PEOPLE = 20;

    private static final List<String> KINDS = List.of("knowledge", "space", "labour");
    private static final List<String> DAYS = List.of("2026-02-12", "2026-Q2", "2026-03", "\"2027\"", "2028");
    private static final List<String> LEVELS = List.of("private", "circle", "network");

    @TempDir
    private Path circle;

    @Test
    void aFormThatComesBackAsItWentChangesNoByte() throws IOException {
        Random random = new Random(31);
        generate(random);
        Map<String, byte[]> before = Run.files(circle.resolve("members"));
        for (String id : ids()) {
            String language = random.nextBoolean() ? "nl" : "en";
            assertThat(Run.in(circle, "--lang", language, "form", "--intake", id)
                            .status())
                    .isZero();
        }
        Run run = Run.in(circle, imports());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Run.files(circle.resolve("members"))).containsExactlyEntriesOf(before);
    }

    @Test
    void whatIsTypedIsWhatTheFileSaysAndNothingElseMoves() throws IOException {
        Random random = new Random(32);
        generate(random);
        List<String> typed = new ArrayList<>();
        for (String id : ids()) {
            Run.in(circle, "form", "--intake", id);
            String text = shown(random);
            typed.add(text);
            PaperForm.open(circle.resolve("reports/forms/intake-" + id + ".xlsx"))
                    .fill("measures", "grow", "Why this matters", text)
                    .fill("measures", "grow", "To", random.nextInt(100_000) / 100.0)
                    .fill("needs", "+1", "I am looking for", text)
                    .fill("needs", "+1", "For which ambition", "new ambition 1")
                    .fill("plans", "+1", "This is what I want to reach", text)
                    .fill("plans", "+1", "Agenda", "business")
                    .fill("plans", "+1", "Term", "three years")
                    .save();
        }
        Run run = Run.in(circle, imports());
        assertThat(run.status()).as(run.err()).isZero();
        for (int i = 0; i < PEOPLE; i++) {
            Member member = FolderReader.readAgainstSchemas(new DiskTree(circle))
                    .snapshot()
                    .member("m" + i);
            String expected = PaperForm.tidy(typed.get(i));
            assertThat(member.ambitions().get(0).why()).isEqualTo(expected);
            assertThat(member.ambitions().get(2).text()).isEqualTo(expected);
            assertThat(member.gets().get(1).text()).isEqualTo(expected);
            assertThat(member.gets().get(1).ambition())
                    .isEqualTo(member.ambitions().get(2).id());
            assertThat(Files.readString(circle.resolve("members/m" + i + ".yaml")))
                    .contains("# of m" + i, "# the first\n  - id: grow");
        }
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, imports()).out()).isEmpty();
    }

    private String[] imports() {
        List<String> words = new ArrayList<>(List.of("import"));
        ids().forEach(id -> words.add("reports/forms/intake-" + id + ".xlsx"));
        return words.toArray(String[]::new);
    }

    private static List<String> ids() {
        return IntStream.range(0, PEOPLE).mapToObj(i -> "m" + i).toList();
    }

    private void generate(Random random) throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        for (String id : ids()) {
            write(
                    "members/" + id + ".yaml",
                    "# of " + id + "\nname: " + name(random) + "\nphone: " + name(random)
                            + "\nstatus: founder\njoined: "
                            + DAYS.get(random.nextInt(DAYS.size())) + "\nambitions:\n  # the first\n  - id: grow\n"
                            + "    agenda: business\n    horizon: year\n    text: " + text(random) + "\n    due: "
                            + DAYS.get(random.nextInt(DAYS.size())) + "\n    measure: {unit: '%', baseline: "
                            + random.nextInt(1_000_000) / 1000.0
                            + "}\n    parent: rest\n  - {id: rest, agenda: personal, "
                            + "horizon: three-years, text: 'x', lead: y}\ngets:\n  - id: seek\n    kind: "
                            + KINDS.get(random.nextInt(3)) + "\n    tags: [a, 'b c']\n    text: " + text(random)
                            + "\n    ambition: " + (random.nextBoolean() ? "grow" : "rest") + "\n    urgency: "
                            + (1 + random.nextInt(3)) + "\nbrings:\n  - id: give\n    text: " + text(random)
                            + "\n    capacity: " + text(random) + "\n    visibility: " + LEVELS.get(random.nextInt(3))
                            + "\nachievements:\n  - id: had\n    text: " + text(random) + "\n    evidence: "
                            + text(random)
                            + "\nconsent: {network: " + random.nextBoolean() + "}\nnotes: " + text(random) + "\n");
        }
    }

    private static String text(Random random) {
        return ScalarStyle.behindKey(shown(random), 6);
    }

    private static String shown(Random random) {
        String text = ScalarStyleTest.text(random);
        return Legible.shows(text) ? text : "x";
    }

    private static String name(Random random) {
        String text = shown(random);
        return ScalarStyle.behindKey(Legible.invisible(text).isEmpty() ? text : "x", 6);
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
