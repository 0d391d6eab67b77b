package kring.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Place;
import kring.cli.findings.FindingWording;
import kring.folder.bind.BaselineReader;
import kring.folder.bind.CheckinReader;
import kring.folder.bind.CircleReader;
import kring.folder.bind.ExchangesReader;
import kring.folder.bind.ExtractReader;
import kring.folder.bind.MeetingReader;
import kring.folder.bind.MemberReader;
import kring.folder.bind.ScreeningReader;
import kring.folder.bind.Validity;
import kring.folder.bind.VentureReader;
import kring.folder.schema.FileKind;
import kring.folder.schema.SchemaViolation;
import kring.folder.schema.Structure;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader notices exactly what its schema objects to, so that schemas need not be loaded for a sound folder. */
class TripWireTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EVERY_KEY = Path.of("src/test/resources/kring/folder/every-key");
    private static final List<FindingWording> WORDS = Stream.of(Language.values())
            .map(Phrases::new)
            .map(FindingWording::new)
            .toList();

    private final Structure structure = new Structure();

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aReaderStumblesWhereItsSchemaObjectsAndNowhereElse(FileKind kind) throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> differences = new ArrayList<>();
        for (Path file : files(kind)) {
            Mutations.of(fewOfEach(root(file)), mutated -> {
                if (seen.add(shape(mutated))) {
                    difference(kind, mutated.root())
                            .ifPresent(how -> differences.add(file + " " + mutated.how() + how));
                }
            });
        }

        assertThat(differences).isEmpty();
        assertThat(seen).hasSizeGreaterThan(500);
    }

    /** Else a key would never be spoiled, and nobody could tell whether its reader stumbles. */
    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKeyOfASchemaOccursInASample(FileKind kind) throws IOException {
        SampledKeys keys = new SampledKeys();
        for (Path file : files(kind)) {
            keys.look(kind.schema(), root(file));
        }
        assertThat(keys.missing(kind.schema())).isEmpty();
    }

    @Test
    void everySampleFileIsSound() throws IOException {
        for (FileKind kind : FileKind.values()) {
            for (Path file : files(kind)) {
                assertThat(structure.violations(kind, root(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private Optional<String> difference(FileKind kind, Node root) {
        Validity validity = read(kind, root);
        Collection<SchemaViolation> violations = structure.violations(kind, root);
        violations.forEach(TripWireTest::putIntoWords);
        boolean objects = !violations.isEmpty();
        if (objects && validity.isValid()) {
            return Optional.of(" passes the reader: " + violations);
        }
        return !objects && !validity.isValid() ? Optional.of(" passes the schema") : Optional.empty();
    }

    /** There are words for whatever a schema can object to, or this throws. */
    private static void putIntoWords(SchemaViolation violation) {
        Finding finding = new Finding(violation.code(), Place.whole("file"), violation.arguments(), violation.known());
        for (FindingWording words : WORDS) {
            words.message(finding);
            words.help(finding);
        }
    }

    private static Validity read(FileKind kind, Node root) {
        Validity validity = new Validity();
        switch (kind) {
            case CIRCLE -> CircleReader.read(root, validity);
            case MEMBER -> MemberReader.read("baker", root, validity);
            case SCREENING -> ScreeningReader.read(root, validity);
            case VENTURE -> VentureReader.read("venture", root, validity);
            case MEETING -> MeetingReader.read(root, validity);
            case CHECKIN -> CheckinReader.read(root, validity);
            case EXCHANGES -> ExchangesReader.read(root, validity);
            case BASELINE -> BaselineReader.read(root, validity);
            case EXTRACT -> ExtractReader.read(root, validity);
        }
        return validity;
    }

    /** Where a mutation was made, whichever item or id it was in: one of a shape will do. */
    private static String shape(Mutations.Mutated mutated) {
        StringBuilder shape =
                new StringBuilder(mutated.how().substring(mutated.how().indexOf("]: ")));
        String parent = "";
        for (Object step : mutated.path()) {
            boolean byId = Set.of("ambitions", "promised", "attendance", "members", "self", "scores", "aliases")
                    .contains(parent);
            parent = step.toString();
            shape.append('/').append(byId || step instanceof Integer ? "*" : step);
        }
        return shape.toString();
    }

    /** Of a long list the first two items, and of everybody the first two people: the rest has the same shape. */
    private static Node fewOfEach(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.mark(),
                    sequence.items().stream()
                            .limit(2)
                            .map(TripWireTest::fewOfEach)
                            .toList());
        }
        return node instanceof Node.Mapping mapping
                ? new Node.Mapping(
                        mapping.mark(),
                        mapping.entries().stream()
                                .map(entry -> new Node.Entry(entry.key(), fewOfEach(entry.value())))
                                .map(entry -> entry.key().text().equals("members") ? firstTwo(entry) : entry)
                                .toList())
                : node;
    }

    private static Node.Entry firstTwo(Node.Entry people) {
        return people.value() instanceof Node.Mapping mapping
                ? new Node.Entry(
                        people.key(),
                        new Node.Mapping(
                                mapping.mark(),
                                mapping.entries().stream().limit(2).toList()))
                : people;
    }

    private static Node root(Path file) throws IOException {
        return YamlReader.read(Files.readAllBytes(file)).root();
    }

    /** The smallest first: what they show need not be shown on larger ones again. */
    private static List<Path> files(FileKind kind) throws IOException {
        String pattern = switch (kind) {
            case CIRCLE -> ".*/circle.yaml";
            case MEMBER, SCREENING, VENTURE -> ".*/" + kind.schema() + "s/[^/]*.yaml";
            case CHECKIN -> ".*/checkins/.*";
            default -> ".*/" + kind.schema() + ".yaml";
        };
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(SAMPLES, EVERY_KEY)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches(pattern))
                        .filter(Files::isRegularFile)
                        .forEach(found::add);
            }
        }
        found.sort(
                Comparator.comparing((Path file) -> file.toFile().length()).thenComparing(Comparator.naturalOrder()));
        return found;
    }
}
