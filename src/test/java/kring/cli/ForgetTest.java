package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kring member forget}: nothing of the person is left but what is listed, and others' data is whole. */
class ForgetTest {
    private static final Map<String, List<String>> DAYS = Map.of(
            "lindermark", List.of("--today", "2025-11-13"),
            "merewaard", List.of("--today", "2026-02-04"));

    /** What one wrote, and another wrote too. */
    private static final Set<String> OTHERS_TOO = Set.of("Two morning routes running.");

    @TempDir
    private Path temp;

    private record Person(String sample, String id) {
        @Override
        public String toString() {
            return sample + "/" + id;
        }
    }

    static List<Person> everybody() throws IOException {
        List<Person> all = new ArrayList<>();
        for (String sample : DAYS.keySet().stream().sorted().toList()) {
            try (Stream<Path> files = Files.list(Path.of("samples", sample, "members"))) {
                files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                        .sorted()
                        .forEach(id -> all.add(new Person(sample, id)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nothingOfThemIsLeftButWhatIsListedAndOthersAreWhole(Person person) throws IOException {
        Path circle = Run.sample(person.sample(), temp);
        Path left = Run.sample(person.sample(), temp.resolve("left"));
        leave(left, person);
        List<String> said = saidBy(person, circle);
        List<String> remarks = remarks(circle, person.id());
        Map<String, String> member = read(circle.resolve("members/" + person.id() + ".yaml"));

        Run run = run(person, circle, "member", "forget", person.id(), "--yes");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run(person, circle, "check").status()).isZero();
        String all = texts(circle).values().stream().reduce("", String::concat).replaceAll("\\s+", " ");
        assertThat(said).isNotEmpty().filteredOn(all::contains).allMatch(OTHERS_TOO::contains);
        for (String word : words(person, member)) {
            assertThat(places(circle, word)).as(word).allMatch(run.out()::contains);
        }
        assertThat(remarks(circle, "forgotten-1")).isEqualTo(remarks);
        assertThat(results(person, circle)).isEqualTo(results(person, left));
    }

    private static List<String> words(Person person, Map<String, String> member) {
        return Stream.concat(
                        Stream.of(person.id()),
                        Stream.of("name", "organisation", "email", "phone")
                                .map(member::get)
                                .filter(Objects::nonNull))
                .toList();
    }

    /** Free texts of some length that the person wrote, or that were noted about them. */
    private static List<String> saidBy(Person person, Path circle) {
        JsonNode held = json(run(person, circle, "member", "export", person.id(), "--format", "json"));
        List<String> said = new ArrayList<>();
        for (JsonNode file : held.get("files")) {
            boolean own =
                    file.get("file").asString().matches(".*(members|screenings|checkins)/" + person.id() + "\\.yaml")
                            || file.get("file").asString().matches("ventures/.*|.*/baseline.yaml");
            for (JsonNode fact : file.get("facts")) {
                String text =
                        fact.get("value").asString().replaceAll("\\s+", " ").strip();
                boolean theirs = own
                        && !(fact.get("way").size() == 1
                                && file.get("file").asString().startsWith("v"))
                        && !fact.get("way").toString().contains("tags");
                if (theirs && text.length() > 20 && text.contains(" ")) {
                    said.add(text);
                }
            }
        }
        return said;
    }

    /** File and line of each place where a word stands by itself. */
    private static List<String> places(Path circle, String word) {
        Pattern alone = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        List<String> places = new ArrayList<>();
        texts(circle).forEach((path, text) -> {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                if (alone.matcher(line).find()) {
                    places.add(path + ":" + number + ": ");
                }
            }
        });
        return places;
    }

    /** The same circle in which the person only left. */
    private static void leave(Path circle, Person person) throws IOException {
        Path file = circle.resolve("members/" + person.id() + ".yaml");
        String text = Files.readString(file);
        if (!text.contains("status: candidate") && !text.contains("status: left")) {
            String quarter = person.sample().equals("lindermark") ? "2025-Q4" : "2026-Q1";
            Files.writeString(file, text.replaceFirst("status: .*", "status: left\nleft: " + quarter));
        }
    }

    /** What commands compute, without what is about the person. */
    private static Map<String, JsonNode> results(Person person, Path circle) {
        Map<String, JsonNode> results = new TreeMap<>();
        put(results, person, circle, "diff", "2025-Q1", "2025-Q3");
        put(results, person, circle, "match");
        put(results, person, circle, "health");
        return results;
    }

    private static void put(Map<String, JsonNode> results, Person person, Path circle, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--format", "json", "--for", "facilitator"));
        JsonNode result = json(run(person, circle, words.toArray(String[]::new)));
        results.put(String.join(" ", command), without(person.id(), result));
    }

    /**
     * Without the items that name the person, under whatever name. Signals name the members they concern, and stay; but
     * for rescoring, since nobody scores again who was forgotten.
     */
    private static JsonNode without(String id, JsonNode node) {
        return JsonMapper.shared()
                .readTree(strip(node, Pattern.compile("\"(" + id + "|forgotten-1)[\"/]"))
                        .toString());
    }

    private static JsonNode strip(JsonNode node, Pattern naming) {
        if (node.isArray()) {
            var kept = JsonMapper.shared().createArrayNode();
            node.forEach(item -> {
                boolean signal = item.isObject() && item.has("trend");
                if (signal
                        ? !item.get("id").asString().equals("rescoring")
                        : !naming.matcher(item.toString()).find()) {
                    kept.add(strip(item, naming));
                }
            });
            return kept;
        }
        if (node.isObject()) {
            var kept = JsonMapper.shared().createObjectNode();
            node.propertyStream().forEach(entry -> kept.set(entry.getKey(), strip(entry.getValue(), naming)));
            return kept;
        }
        return node;
    }

    private static List<String> remarks(Path circle, String own) {
        return texts(circle).entrySet().stream()
                .filter(file -> !file.getKey().endsWith("/" + own + ".yaml"))
                .filter(file -> !file.getKey().startsWith("screenings/"))
                .flatMap(file -> file.getValue().lines().filter(line -> line.matches("\\s*#.*")))
                .toList();
    }

    @Test
    void everybodyCanBeForgottenOneAfterTheOther() throws IOException {
        String sample = "merewaard";
        Path circle = Run.sample(sample, temp);
        for (Person person : everybody()) {
            if (person.sample().equals(sample)) {
                Run run = run(person, circle, "member", "forget", person.id(), "--yes");
                assertThat(run.status()).as(run.err()).isZero();
            }
        }
        Person nobody = new Person(sample, "");
        assertThat(run(nobody, circle, "check").status()).isZero();
        assertThat(run(nobody, circle, "remind", "--again").out()).doesNotContain("Forgotten");
        assertThat(Run.files(circle.resolve("screenings"))).isEmpty();
    }

    @Test
    void theFilesAreAsTheyWereReadAndApproved() throws IOException {
        Path circle = scene();
        Run run = Run.in(circle, "member", "forget", "jan", "--yes");
        assertThat(run.status()).as(run.err()).isZero();
        StringBuilder all = new StringBuilder();
        Run.files(circle)
                .forEach((path, bytes) ->
                        all.append("== ").append(path).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
        Golden.assertSame("forgotten.txt", all + "== said\n" + run.out());
        assertThat(Run.in(circle, "check").out()).isEmpty();
    }

    @Test
    void whoWasAtThisQuartersMeetingLeavesTheNext() throws IOException {
        Path circle = scene();
        assertThat(Run.in(circle, "--today", "2025-12-01", "member", "forget", "jan", "--yes")
                        .status())
                .isZero();
        assertThat(Files.readString(circle.resolve("members/forgotten-1.yaml"))).contains("left: 2026-Q1\n");
        assertThat(circle.resolve("quarters/2025-Q4/checkins/forgotten-1.yaml")).exists();
    }

    @Test
    void whatWasRemindedOfThemIsForgottenToo() throws IOException {
        Path circle = scene();
        write(circle, ".kring/sent", "checkin/2025-Q4/jan/21\npromise/jan/call/7\npromise/wil/jan/7\nexchange/x/due\n");
        assertThat(Run.in(circle, "member", "forget", "jan", "--yes").status()).isZero();
        assertThat(Files.readString(circle.resolve(".kring/sent"))).isEqualTo("promise/wil/jan/7\nexchange/x/due\n");
    }

    @Test
    void aCandidateToWhomNothingRefersIsGone() throws IOException {
        Path circle = scene();
        write(circle, "members/cara.yaml", "name: Cara Klein\nstatus: candidate\n");
        write(
                circle,
                "screenings/cara.yaml",
                "date: 2025-09-01\ndecision: {outcome: not-now, revisit: 2025-09-08, change: A}\n");
        assertThat(Run.in(circle, "check").out()).contains("retention-ended");
        Run run = Run.in(circle, "member", "forget", "cara", "--yes");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("All files of Cara Klein are gone.");
        assertThat(Run.files(circle).keySet()).noneMatch(path -> path.contains("cara") || path.contains("forgotten"));
        assertThat(Run.in(circle, "check").out()).isEmpty();
    }

    @Test
    void nothingChangesUnlessTheIdIsTyped() throws IOException {
        Path circle = scene();
        Map<String, byte[]> before = Run.files(circle);
        assertThat(Run.in(circle, "member", "forget", "jan").status()).isEqualTo(2);
        assertThat(Run.typing("yes\n", circle, "member", "forget", "jan").status())
                .isEqualTo(2);
        assertThat(Run.typing("", circle, "member", "forget", "jan").status()).isEqualTo(2);
        assertThat(Run.in(circle, "member", "forget", "jan", "--dry-run").out())
                .contains("members/jan.yaml → members/forgotten-1.yaml");
        assertThat(Run.in(circle, "member", "forget", "jna", "--yes").err()).contains("Did you mean jan?");
        assertThat(Run.files(circle)).usingRecursiveComparison().isEqualTo(before);
        assertThat(Run.typing("jan\n", circle, "member", "forget", "jan").status())
                .isZero();
        assertThat(circle.resolve("members/jan.yaml")).doesNotExist();
    }

    @Test
    void whatGitKeepsIsToldWithTheWayFromItsTop() throws IOException, InterruptedException {
        Path circle = scene();
        for (String command :
                List.of("init -q .", "add -A", "-c user.name=x -c user.email=x@x.example commit -qm one")) {
            List<String> words = new ArrayList<>(List.of("git"));
            words.addAll(List.of(command.split(" ")));
            assertThat(new ProcessBuilder(words)
                            .directory(temp.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        }
        assertThat(Run.in(circle, "member", "forget", "jan", "--yes").out())
                .contains("1 earlier version", "--path 'circle/members/jan.yaml'", "--path 'circle/circle.yaml'");
    }

    private Path scene() throws IOException {
        Path circle = temp.resolve("circle");
        String scene = Files.readString(Path.of("src/test/resources/kring/cli/forgotten-scene.txt"));
        for (String part : scene.split("(?m)^== ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                write(circle, part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        return circle;
    }

    private static void write(Path circle, String path, String text) throws IOException {
        Files.createDirectories(circle.resolve(path).getParent());
        Files.writeString(circle.resolve(path), text);
    }

    private static Run run(Person person, Path circle, String... words) {
        List<String> all = new ArrayList<>(DAYS.get(person.sample()));
        all.addAll(List.of(words));
        return Run.in(circle, all.toArray(String[]::new));
    }

    private static JsonNode json(Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static Map<String, String> texts(Path circle) {
        Map<String, String> texts = new TreeMap<>();
        Run.files(circle).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        Matcher field = Pattern.compile("(?m)^(\\w+): \"?(.*?)\"?$").matcher(Files.readString(file));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
