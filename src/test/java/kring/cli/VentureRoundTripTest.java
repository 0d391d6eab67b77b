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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.yaml.ScalarStyle;
import kring.folder.yaml.ScalarStyleTest;
import kring.model.Venture;
import kring.model.business.BusinessModel;
import kring.model.business.Contrast;
import kring.model.value.Legible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out and back over generated ventures, with every kind of text that a spreadsheet or YAML might spoil. */
class VentureRoundTripTest {
    private static final int VENTURES = 15;
    private static final List<String> STAGES =
            List.of("idea", "exploration", "intent", "feasibility", "design", "founding", "operating", "parked");
    private static final List<String> PUT_IN = List.of("money", "hours", "space", "guarantee");
    private static final List<String> GOT_BACK = List.of("economic", "social", "ecological");

    @TempDir
    private Path circle;

    @Test
    void aFormThatComesBackAsItWentChangesNoByte() throws IOException {
        generate(new Random(31));
        Map<String, byte[]> before = Run.files(circle.resolve("ventures"));
        forms();
        Run run = Run.in(circle, words());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("0 files updated.\n").hasLineCount(VENTURES + 1);
        assertThat(Run.files(circle.resolve("ventures"))).containsExactlyEntriesOf(before);
    }

    @Test
    void whatIsTypedIsWhatTheFileSaysAndTheRestStays() throws IOException {
        generate(new Random(32));
        forms();
        Random random = new Random(33);
        Map<String, Venture> before = ventures();
        Map<String, String> typed = new TreeMap<>();
        for (String id : ids()) {
            String text = legible(random).strip();
            typed.put(id, text);
            PaperForm paper = PaperForm.open(circle.resolve("reports/forms/venture-" + id + ".xlsx"))
                    .fill("venture", "venture", "What is done differently", text)
                    .fill("gates", "design", "Agreed", text)
                    .fill("model", "test", "Answer", text)
                    .fill("contrast", "newly", "Answer", text)
                    .fill("cooperative", "cooperative", "Joining costs", 250.5)
                    .fill("stakes", "+1", "Who", "Cas")
                    .fill("stakes", "+1", "Guarantee", 2000)
                    .fill("contributions", "+1", "Who", "Ann")
                    .fill("contributions", "+1", "What", text)
                    .fill("contributions", "+1", "Share", random.nextInt(2, 101))
                    .fill("returns", "+2", "Who", "Ben")
                    .fill("returns", "+2", "What", text)
                    .fill("returns", "+2", "Realised so far", "about half")
                    .fill("steps", "+1", "What was done", text);
            List<Venture.Step> steps = before.get(id).steps();
            if (!steps.isEmpty()) {
                String code = paper.rows("steps").get(random.nextInt(steps.size()));
                paper.fill("steps", code, "Date", null).fill("steps", code, "What was done", null);
            }
            paper.save();
        }
        Run run = Run.in(circle, words());
        assertThat(run.status()).as(run.err()).isZero();
        ventures().forEach((id, after) -> isAsTyped(before.get(id), after, PaperForm.tidy(typed.get(id))));
        assertThat(Run.in(circle, "check").status()).isZero();
        Map<String, byte[]> once = Run.files(circle.resolve("ventures"));
        Run again = Run.in(circle, words());
        assertThat(again.out() + again.err()).endsWith("0 files updated.\n").hasLineCount(VENTURES + 1);
        assertThat(Run.files(circle.resolve("ventures"))).containsExactlyEntriesOf(once);
    }

    private static void isAsTyped(Venture before, Venture after, String text) {
        assertThat(after.different()).isEqualTo(text);
        assertThat(after.gates().get(Venture.Stage.DESIGN).note()).isEqualTo(text);
        assertThat(after.model().blocks().get(BusinessModel.BuildingBlock.TEST)).isEqualTo(text);
        assertThat(after.model().blocks().get(BusinessModel.BuildingBlock.DREAM))
                .isEqualTo(
                        before.model() == null ? null : before.model().blocks().get(BusinessModel.BuildingBlock.DREAM));
        assertThat(after.contrast().get(Contrast.NEWLY)).isEqualTo(text);
        assertThat(after.cooperative().entry()).isEqualByComparingTo("250.5");
        assertThat(after.cooperative().guarantees().get("cas")).isEqualByComparingTo("2000");
        if (before.cooperative() != null) {
            assertThat(after.cooperative().stakes())
                    .isEqualTo(before.cooperative().stakes());
        }
        List<Venture.Contribution> put = after.members().get("ann").contributes();
        assertThat(put.get(put.size() - 1).text()).isEqualTo(text);
        assertThat(put.subList(0, put.size() - 1)).isEqualTo(part(before, "ann").contributes());
        List<Venture.Return> got = after.members().get("ben").returns();
        assertThat(got.get(got.size() - 1)).isEqualTo(new Venture.Return(null, text, null, null, "about half"));
        assertThat(got.subList(0, got.size() - 1)).isEqualTo(part(before, "ben").returns());
        int left = after.steps().size() - 1;
        assertThat(after.steps().get(left).text()).isEqualTo(text);
        assertThat(left).isEqualTo(Math.max(0, before.steps().size() - 1));
        assertThat(before.steps()).containsAll(after.steps().subList(0, left));
    }

    private static Venture.Part part(Venture venture, String member) {
        return venture.members().getOrDefault(member, new Venture.Part(null, false, List.of(), List.of()));
    }

    private void forms() {
        ids().forEach(id -> {
            Run run = Run.in(circle, "form", "--venture", id);
            assertThat(run.status()).as(run.err()).isZero();
        });
    }

    private String[] words() {
        return Stream.concat(Stream.of("import"), ids().stream().map(id -> "reports/forms/venture-" + id + ".xlsx"))
                .toArray(String[]::new);
    }

    private static List<String> ids() {
        return IntStream.range(0, VENTURES).mapToObj(i -> "v" + i).toList();
    }

    private Map<String, Venture> ventures() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot().ventures();
    }

    private void generate(Random random) throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        for (String name : List.of("Ann", "Ben", "Cas")) {
            write(
                    "members/" + name.toLowerCase(java.util.Locale.ROOT) + ".yaml",
                    "name: " + name + "\nstatus: founder\n");
        }
        for (String id : ids()) {
            write("ventures/" + id + ".yaml", venture(random, id));
        }
    }

    private static String venture(Random random, String id) {
        StringBuilder file = new StringBuilder("# of " + id + "\nname: Venture " + id + "\nstage: "
                + one(random, STAGES) + " # for now\nsince: 2025-Q" + (1 + random.nextInt(4)) + "\n");
        List<String> members = new ArrayList<>(List.of("cas", "ann", "ben"));
        members.removeIf(member -> random.nextInt(4) == 0);
        file.append(members.isEmpty() ? "members:\n  # nobody yet\n" : "members:\n");
        for (String member : members) {
            file.append("  ")
                    .append(member)
                    .append(":\n    user: ")
                    .append(random.nextBoolean())
                    .append('\n');
            items(file, random, "contributes", PUT_IN, ", amount: " + random.nextInt(9999) / 100.0 + ", share: 0.125");
            items(file, random, "returns", GOT_BACK, ", expected: " + random.nextInt(50_000) + ", unit: euro");
        }
        file.append("gates:\n  exploration: {note: ").append(flow(random)).append("}\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            file.append(file.indexOf("\nsteps:") < 0 ? "steps:\n" : "")
                    .append("  # step\n  - text: ")
                    .append(ScalarStyle.behindKey(legible(random), 6))
                    .append(random.nextBoolean() ? "\n    date: 2025-0" + (1 + i) + "-07\n" : "\n");
        }
        business(file, random);
        return file.toString();
    }

    /** Model, contrast and terms, each in some of them. */
    private static void business(StringBuilder file, Random random) {
        if (random.nextBoolean()) {
            file.append("model: {dream: ").append(flow(random)).append(", archetype: circular}\n");
        }
        if (random.nextBoolean()) {
            file.append("contrast:\n  no-longer: ")
                    .append(ScalarStyle.behindKey(legible(random), 4))
                    .append('\n');
        }
        if (random.nextBoolean()) {
            file.append("cooperative: # so far\n  votes: use\n  stakes: {ben: ")
                    .append(random.nextInt(9999) / 100.0)
                    .append("}\n  reserve: 0.2 # or more\n  years: 5\n");
        }
    }

    /** Some of them say the same as one before. */
    private static void items(StringBuilder file, Random random, String key, List<String> kinds, String rest) {
        int n = random.nextInt(4);
        String text = flow(random);
        for (int i = 0; i < n; i++) {
            file.append(i == 0 ? "    " + key + ":\n" : "")
                    .append("      - {kind: ")
                    .append(one(random, kinds))
                    .append(", text: ")
                    .append(random.nextBoolean() ? text : flow(random))
                    .append(random.nextBoolean() ? rest : "")
                    .append("}\n");
        }
    }

    private static String one(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String flow(Random random) {
        return ScalarStyle.flow(new kring.folder.yaml.Node.Scalar(legible(random), false));
    }

    /** No text at all would be nothing, and nothing cannot come back. */
    private static String legible(Random random) {
        String text = ScalarStyleTest.text(random);
        return Legible.shows(text) && !PaperForm.tidy(text).isEmpty() ? text : "x";
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
