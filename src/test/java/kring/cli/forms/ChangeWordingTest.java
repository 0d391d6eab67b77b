package kring.cli.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.forms.FormChange;
import kring.forms.typed.Value;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD, Forms: the report of an import is in words, whatever of a file is changed or taken away. */
class ChangeWordingTest {
    /** What a key or a code of the format may be called all the same. */
    private static final Set<String> ALSO_DUTCH = Set.of("model");

    private record Place(List<String> path, Node node) {}

    private final Set<String> codes = new TreeSet<>();
    private final List<Place> places = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"apprentices", "heat", "shared-van"})
    void everyChangeOfAVentureIsToldInWordsAndByName(String venture) throws IOException {
        Path sample = Path.of("samples/lindermark");
        Snapshot snapshot =
                FolderReader.readAgainstSchemas(new DiskTree(sample)).snapshot();
        Node tree = YamlReader.read(Files.readAllBytes(sample.resolve("ventures/" + venture + ".yaml")))
                .root();
        look(List.of(), tree);
        ChangeWording wording = new ChangeWording(new Phrases(Language.NL), snapshot, tree);
        for (Place place : places) {
            for (FormChange change : changes(place)) {
                assertThat(wording.lines(List.of(change))).as(change.toString()).allSatisfy(line -> {
                    assertThat(words(line)).doesNotContainAnyElementsOf(codes);
                    assertThat(line).doesNotContainPattern("[0-9][.][0-9]{1,2}(?![0-9])");
                    place.path().stream()
                            .flatMap(
                                    step -> Stream.ofNullable(snapshot.members().get(step)))
                            .forEach(member -> assertThat(line).contains(member.name()));
                });
            }
        }
    }

    private static List<FormChange> changes(Place place) {
        FormChange.Remove remove = new FormChange.Remove(place.path());
        return place.node() instanceof Node.Scalar scalar
                ? List.of(remove, new FormChange.Put(place.path(), Value.bare(scalar.text())))
                : List.of(remove);
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split("[^\\p{L}\\p{N}-]+")).collect(Collectors.toSet());
    }

    private void look(List<String> path, Node node) {
        // a form changes the terms of a cooperative one by one
        if (!path.isEmpty() && !(path.get(0).equals("cooperative") && node instanceof Node.Mapping)) {
            places.add(new Place(path, node));
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                codes.add(entry.key().text());
                look(below(path, entry.key().text()), entry.value());
            });
            codes.removeAll(ALSO_DUTCH);
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                look(below(path, "#" + i), sequence.items().get(i));
            }
        } else if (Optional.of(path.get(path.size() - 1))
                .filter(Set.of("kind", "stage", "votes", "surplus", "liability", "archetype", "lead")::contains)
                .isPresent()) {
            codes.add(((Node.Scalar) node).text());
        }
    }

    private static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
