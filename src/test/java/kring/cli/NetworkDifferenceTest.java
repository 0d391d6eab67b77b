package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kring.check.Finding;
import kring.cli.PrivateChanges.Change;
import kring.cli.TellingCommands.Told;
import kring.cli.run.OpenCircle;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;

/**
 * METHOD, Trust: of what is for the circle nothing gets outside it. Every field that is not for the network is changed, one
 * thing at a time, and what the network is told stays the same; but for the fields that decide what is released.
 */
class NetworkDifferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    /** In which words it is told, and below which count nothing. */
    private static final Set<String> DECIDING = Set.of("circle/language", "circle/thresholds");

    /** How many fields were changed, and how often, when last counted. */
    private static final int FIELDS = 262;

    private static final int COMPARED = 661;

    private static Optional<Map<String, Told>> told(Map<String, String> files) {
        Loaded loaded = FolderReader.read(Scene.of(files.entrySet().stream()
                .map(file -> "== " + file.getKey() + "\n" + file.getValue() + "\n")
                .toArray(String[]::new)));
        if (!Finding.errors(OpenCircle.findings(loaded)).isEmpty()) {
            return Optional.empty();
        }
        OpenCircle circle =
                new OpenCircle(new ObservedTree(Path.of("/nowhere")), loaded, TODAY, new Phrases(Language.EN));
        return Optional.of(new TellingCommands(List.of()).together(circle));
    }

    @Test
    void whatIsForTheCircleChangesNothingThatTheNetworkIsTold() {
        PrivateChanges privates = new PrivateChanges(EveryTextTest.scene(), Set.of("private", "circle"));
        Map<String, Told> before = told(privates.written()).orElseThrow();
        Set<String> fields = new TreeSet<>();
        Set<String> changing = new TreeSet<>();
        int compared = 0;
        for (Change change : privates.changes()) {
            Optional<Map<String, Told>> after = told(change.files());
            if (after.isPresent()) {
                compared++;
                fields.add(change.field());
                if (!after.get().equals(before)) {
                    changing.add(change.field());
                }
            }
        }
        assertThat(changing).isEqualTo(DECIDING);
        assertThat(List.of(fields.size(), compared))
                .as("fields and changes: no fewer than there were")
                .satisfies(now -> assertThat(now.get(0)).isGreaterThanOrEqualTo(FIELDS))
                .satisfies(now -> assertThat(now.get(1)).isGreaterThanOrEqualTo(COMPARED));
    }
}
