package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.yaml.ScalarStyle;
import kring.folder.yaml.ScalarStyleTest;
import kring.model.Screening;
import kring.model.Screening.Evidence;
import kring.model.value.Legible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out and back over generated screenings, with every kind of text that a spreadsheet or YAML might spoil. */
class RatingRoundTripTest {
    private static final int PEOPLE = 12;
    private static final List<String> RATERS = List.of("Ann Other", "Piet  jansen", "张伟", "m1", "Zoë Ñúñez");
    private static final List<String> DAYS = List.of("2025-02-12", "2025-Q2", "2025-03", "\"2024\"", "2024");
    private static final List<String> DIMENSIONS = List.of("trust", "cooperation", "result", "continuity");

    @TempDir
    private Path circle;

    @Test
    void aFormThatComesBackAsItWentChangesNoByte() throws IOException {
        generate(new Random(31));
        Map<String, byte[]> before = Run.files(circle.resolve("screenings"));
        List<String> words = new ArrayList<>(List.of("import"));
        for (int i = 0; i < PEOPLE; i++) {
            for (String rater : RATERS) {
                if (!rater.equals("m" + i)) {
                    words.add(made("m" + i, "--rater", rater));
                }
            }
            words.add(made("m" + i, "--self"));
        }
        Run run = Run.in(circle, words.toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Run.files(circle.resolve("screenings"))).containsExactlyInAnyOrderEntriesOf(before);
    }

    /** Whatever one rater sends, what others said stays as it was, and what was typed is what the screening says. */
    @Test
    void whatIsTypedIsWhatTheScreeningSaysOfThatRaterAlone() throws IOException {
        Random random = new Random(32);
        generate(random);
        Map<String, Screening> before = screenings();
        Map<String, String> typed = new TreeMap<>();
        List<String> words = new ArrayList<>(List.of("import"));
        for (int i = 0; i < PEOPLE; i++) {
            String text = ScalarStyleTest.text(random);
            String form = made("m" + i, "--rater", "ann other");
            PaperForm paper = PaperForm.open(circle.resolve(form))
                    .fill("scores", "commitment", "Score (1–5)", 1 + random.nextInt(5))
                    .fill("evidence", "+3", "Subject", "Trust and openness")
                    .fill("evidence", "+3", "What happened", "fact " + text);
            paper.codes("evidence").stream()
                    .filter(code -> code.startsWith("e-"))
                    .limit(1)
                    .forEach(code -> paper.fill("evidence", code, "From whom or what you know", "source " + text));
            paper.save();
            typed.put("m" + i, text);
            words.add(form);
        }
        Run run = Run.in(circle, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        screenings().forEach((id, after) -> {
            assertThat(others(after)).containsExactlyElementsOf(others(before.get(id)));
            List<Evidence> own = after.evidence().stream()
                    .filter(RatingRoundTripTest::isAnns)
                    .toList();
            assertThat(own)
                    .hasSize((int) before.get(id).evidence().stream()
                                    .filter(RatingRoundTripTest::isAnns)
                                    .count()
                            + 1);
            assertThat(own.get(own.size() - 1).text()).isEqualTo(PaperForm.tidy("fact " + typed.get(id)));
            if (own.size() > 1) {
                assertThat(own.get(0).source()).isEqualTo(PaperForm.tidy("source " + typed.get(id)));
            }
        });
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, words.toArray(String[]::new)).out()).isEmpty();
    }

    private static List<Object> others(Screening screening) {
        List<Object> all = new ArrayList<>(
                screening.evidence().stream().filter(piece -> !isAnns(piece)).toList());
        screening.raters().stream()
                .filter(rater -> !"Ann Other".equalsIgnoreCase(rater.name()))
                .forEach(all::add);
        all.add(screening.self());
        all.add(String.valueOf(screening.response()));
        return all;
    }

    private static boolean isAnns(Evidence piece) {
        return "Ann Other".equalsIgnoreCase(piece.by());
    }

    private String made(String... who) {
        List<String> words = new ArrayList<>(List.of("form", "--rating"));
        words.addAll(List.of(who));
        Run run = Run.in(circle, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out().strip();
    }

    private Map<String, Screening> screenings() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot().screenings();
    }

    private void generate(Random random) throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        for (int i = 0; i < PEOPLE; i++) {
            write("members/m" + i + ".yaml", "name: 'Name " + i + "'\nstatus: founder\n");
            write("screenings/m" + i + ".yaml", screening(random));
        }
    }

    private static String screening(Random random) {
        StringBuilder text =
                new StringBuilder("# of talks\ndate: 2025-06-01\nself: {trust: 3, result: 4} # own\nraters:\n");
        for (String rater : RATERS) {
            if (random.nextInt(3) > 0) {
                text.append("  - name: ").append(rater).append(" # who\n    scores: {trust: ");
                text.append(1 + random.nextInt(5)).append(", continuity: 2}\n");
            }
        }
        text.append("evidence:\n  - {dimension: trust, text: of nobody}\n");
        for (int i = random.nextInt(7); i > 0; i--) {
            String rater = RATERS.get(random.nextInt(RATERS.size()));
            text.append("  - dimension: ").append(DIMENSIONS.get(random.nextInt(DIMENSIONS.size())));
            text.append("\n    text: ")
                    .append(text(random))
                    .append("\n    by: ")
                    .append(rater)
                    .append('\n');
            if (random.nextBoolean()) {
                text.append("    date: ")
                        .append(DAYS.get(random.nextInt(DAYS.size())))
                        .append('\n');
                text.append("    kind: quote # said\n    supports: ").append(random.nextBoolean() ? "low" : "high");
                text.append("\n    source: ").append(text(random)).append('\n');
            }
        }
        return text.append("response: ").append(text(random)).append('\n').toString();
    }

    /** No text at all would be nothing, and nothing cannot come back. */
    private static String text(Random random) {
        String text = ScalarStyleTest.text(random);
        return ScalarStyle.behindKey(Legible.shows(text) ? text : "x", 6);
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
