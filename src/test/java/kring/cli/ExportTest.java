package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kring.folder.yaml.YamlReader;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kring member export}: all about a person, and nothing private of anybody else. */
class ExportTest {
    private static final Pattern CANARY = Pattern.compile("(?i)canary[a-z -]*[a-z]");

    @TempDir
    private Path circle;

    @BeforeEach
    void write() throws IOException {
        String scene = Files.readString(Path.of("src/test/resources/kring/cli/canaries.txt"));
        for (String part : scene.split("(?m)^== ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                Path file = circle.resolve(part.substring(0, end).strip());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 1));
            }
        }
        Files.createDirectories(circle.resolve(".kring"));
        Files.writeString(circle.resolve(".kring/sent"), "promise/owner/canary-promise/7\nexchange/x/due\n");
    }

    /** Every word of the scene in which the bird sings, but for those of the others. */
    private Set<String> canaries() throws IOException {
        Set<String> canaries = new TreeSet<>();
        Run.files(circle).forEach((name, file) -> {
            if (!name.contains("fourth")) {
                CANARY.matcher(new String(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> canaries.add(found.group()));
            }
        });
        canaries.removeIf(word -> word.matches("canary-(facilitator|deputy|mail)|canary (third|candidate).*|.*@.*"));
        return canaries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "yaml"})
    void theirOwnIsAllThere(String form) throws IOException {
        String out = export("owner", form).replaceAll("\\s+", " ");
        assertThat(canaries()).hasSizeGreaterThan(40).allMatch(out::contains);
        assertThat(out)
                .contains("canary-mail@o.example")
                .doesNotContain("canary third", "canary candidate", "@x.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "yaml"})
    void nothingPrivateOfOthersIs(String form) {
        String out = export("other", form).replace("canary-mail@x.example", "");
        assertThat(out).contains("hidden-exchange").doesNotContainIgnoringCase("canary");
    }

    @Test
    void asYamlEachFileReadsBackAsItWas() throws IOException {
        Path sample = Path.of("samples/lindermark");
        String yaml = Run.in(sample, "member", "export", "baker", "--yaml").out();
        var root = (kring.folder.yaml.Node.Mapping)
                YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8)).root();
        assertThat(root.get("members/baker.yaml")
                        .orElseThrow()
                        .toString()
                        .replaceAll("Mark\\[[^]]*\\]|plain=(true|false)", ""))
                .isEqualTo(YamlReader.read(Files.readAllBytes(sample.resolve("members/baker.yaml")))
                        .root()
                        .toString()
                        .replaceAll("Mark\\[[^]]*\\]|plain=(true|false)", ""));
        assertThat(Run.in(sample, "member", "export", "baker", "--yaml").out()).isEqualTo(yaml);
    }

    /** Numbers, days, measures and reminders are in a person's words, and nothing that is long is told twice. */
    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void itReadsAsAPersonReadsIt(String name) throws IOException {
        Path sample = Run.sample(name, circle.resolve("samples"));
        assertThat(Run.in(sample, "remind").status()).isZero();
        for (String file : Run.files(sample.resolve("members")).keySet()) {
            String member = file.replace(".yaml", "");
            String out = Run.in(sample, "--lang", "nl", "member", "export", member, "--format", "markdown")
                    .out();
            assertThat(out)
                    .doesNotContainPattern(
                            "[0-9]{4}-Q[1-4]|: [0-9]{4}-[0-9]{2}|maat (begin|doel)|/(due|overdue|[0-9]+)\\b");
            assertThat(out.lines().filter(line -> line.length() > 120))
                    .as(member)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMeasureADayAndAReminderAreSaidInFull() throws IOException {
        Path sample = Run.sample("lindermark", circle.resolve("samples"));
        assertThat(Run.in(sample, "remind").status()).isZero();
        assertThat(Run.in(sample, "member", "export", "haulier").out().replaceAll("\\s+", " "))
                .contains("toezegging (wednesday-ride), daarna");
        assertThat(Run.in(sample, "member", "export", "baker").out().replaceAll("\\s+", " "))
                .contains("van 42.000 naar 21.000 m³ gas", "uiterlijk: 2e kwartaal 2026", "aandeel: 40%")
                .contains(
                        "Zoals onder “Wie je bent, wat je haalt en brengt”: bakery-without-gas, bread-waste, two-days-off");
    }

    @Test
    void whereOthersNameThemIsToldBesideWithoutTheirWords() {
        Run run = Run.in(Path.of("samples/lindermark"), "member", "export", "baker");
        assertThat(run.err())
                .contains("quarters/2025-Q1/checkins/laundry.yaml:8\n", "bronnen")
                .doesNotContain("zwembad", "baker");
    }

    /** Every key and every word of the format has a label, so that no person reads the program's own words. */
    @ParameterizedTest
    @ValueSource(strings = {"member", "screening", "checkin", "meeting", "exchanges", "venture", "baseline"})
    void everyFieldAndWordHasALabel(String schema) throws IOException {
        Phrases phrases = new Phrases(Language.NL);
        Set<String> missing = new TreeSet<>();
        look(
                JsonMapper.shared()
                        .readTree(
                                Files.readString(Path.of("src/main/resources/kring/folder/schemas", schema + ".json"))),
                phrases,
                missing);
        missing.removeAll(NOT_ABOUT_ANYBODY);
        assertThat(missing).isEmpty();
    }

    /** Fields of the meeting and of ventures that name nobody. */
    private static final Set<String> NOT_ABOUT_ANYBODY = Set.of(
            "held-field.steps",
            "held-field.gates",
            "held-field.different",
            "held-field.place",
            "held-field.start",
            "held-field.since",
            "held-field.stage",
            "held-field.exploration",
            "held-field.intent",
            "held-field.feasibility",
            "held-field.design",
            "held-field.founding",
            "held-field.operating",
            "held-word.idea",
            "held-word.exploration",
            "held-word.intent",
            "held-word.feasibility",
            "held-word.design",
            "held-word.founding",
            "held-word.operating",
            "held-word.parked",
            "held-word.stopped");

    private static void look(JsonNode schema, Phrases phrases, Set<String> missing) {
        schema.path("properties").propertyNames().stream()
                .map("held-field."::concat)
                .filter(key -> !phrases.has(key))
                .forEach(missing::add);
        schema.path("enum")
                .valueStream()
                .map(word -> "held-word." + word.asString())
                .filter(key -> !phrases.has(key))
                .forEach(missing::add);
        schema.propertyStream()
                .filter(child -> child.getValue().isContainer())
                .forEach(child -> look(child.getValue(), phrases, missing));
    }

    private String export(String id, String form) {
        Run run = form.equals("yaml")
                ? Run.in(circle, "-q", "member", "export", id, "--yaml")
                : Run.in(circle, "-q", "member", "export", id, "--format", form);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
