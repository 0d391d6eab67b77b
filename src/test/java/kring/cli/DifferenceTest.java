package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kring.assemble.CircleSummaries;
import kring.assemble.CircleSummaries.Kept;
import kring.check.Finding;
import kring.cli.PrivateChanges.Change;
import kring.cli.TellingCommands.Told;
import kring.cli.results.ResultCommand;
import kring.cli.run.OpenCircle;
import kring.cli.run.ProcessContext;
import kring.cli.run.RootCommand;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.Matching;
import kring.network.Overview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * METHOD, Trust: a difference is a leak. Whatever is private to others is changed, one thing at a time, and all that is
 * told to the circle, to the network, to another member and to a candidate stays the same, byte for byte.
 */
class DifferenceTest {
    private static final List<String> AUDIENCES = List.of("circle", "network", "other", "candidate");
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 11, 13), LocalDate.of(2026, 2, 5));

    private final PrivateChanges privates = new PrivateChanges(canaries());
    private final TellingCommands telling = new TellingCommands(List.of(neighbour()));
    private final Map<String, Map<String, Told>> unchanged = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private long compared;

    @Test
    void whatIsPrivateToOthersChangesNothing() {
        compare(privates.changes());
        System.out.println("DIFFERENCE " + fields.size() + " fields "
                + privates.changes().size() + " changes, " + compared + " compared");
        assertThat(leaks).isEmpty();
    }

    @Test
    void whatIsASwitchChangesOnlyWhatItIsFor() {
        compare(privates.switches());
        System.out.println("SWITCH " + fields + " " + compared);
        leaks.forEach(System.out::println);
    }

    private void compare(List<Change> changes) {
        for (LocalDate day : DAYS) {
            OpenCircle circle = open(privates.written(), day).orElseThrow();
            AUDIENCES.forEach(audience -> unchanged.put(audience, telling.to(audience, circle)));
            for (Change change : changes) {
                open(change.files(), day).ifPresent(changed -> compare(change, changed));
            }
        }
    }

    private void compare(Change change, OpenCircle changed) {
        fields.add(change.field());
        for (String audience : AUDIENCES) {
            if (!change.owner().equals(audience)) {
                Map<String, Told> told = telling.to(audience, changed);
                assertThat(told.keySet()).isEqualTo(unchanged.get(audience).keySet());
                unchanged.get(audience).forEach((what, before) -> compare(change, what, before, told.get(what)));
            }
        }
    }

    /** What was composed the same is rendered the same; what was not is compared as it is read. */
    private void compare(Change change, String what, Told before, Told after) {
        compared += before.formats();
        if (!before.equals(after)
                && !Arrays.deepEquals(before.bytes().toArray(), after.bytes().toArray())) {
            leaks.add(change + " shows in " + what);
        }
    }

    /** The circle on a day; nothing when the change makes no sound circle. */
    private static Optional<OpenCircle> open(Map<String, String> files, LocalDate day) {
        Loaded loaded = FolderReader.read(Scene.of(files.entrySet().stream()
                .map(file -> "== " + file.getKey() + "\n" + file.getValue() + "\n")
                .toArray(String[]::new)));
        return Finding.errors(OpenCircle.findings(loaded)).isEmpty()
                ? Optional.of(new OpenCircle(Path.of("nowhere"), loaded, day, new Phrases(Language.EN)))
                : Optional.empty();
    }

    private static Map<String, String> canaries() {
        try {
            Map<String, String> files = new TreeMap<>();
            for (String part : Files.readString(Path.of("src/test/resources/kring/cli/canaries.txt"))
                    .split("(?m)^== ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    files.put(part.substring(0, end).strip(), part.substring(end + 1));
                }
            }
            return files;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Kept neighbour() {
        return CircleSummaries.of(
                Scene.of("== members/zoe.yaml\nname: Zoe\nstatus: member\nsector: care\nconsent: {network: true}\n"
                                + "gets: [{id: g, kind: material, tags: [heat], text: Heat, visibility: network}]\n"
                                + "brings: [{id: b, kind: material, tags: [wood], text: Wood, visibility: network}]\n")
                        .snapshot(),
                DAYS.get(0),
                "there");
    }

    /** Outside the circle nobody is called by a name or an id: in no result, document or form. */
    @ParameterizedTest
    @ValueSource(strings = {"network", "candidate"})
    void nobodyOutsideIsToldWhoIsInTheCircle(String audience) {
        OpenCircle circle = open(privates.written(), DAYS.get(0)).orElseThrow();
        telling.to(audience, circle)
                .forEach((what, told) -> assertThat(told.composed().toString())
                        .as(what)
                        .doesNotContainPattern("\\b(owner|third|fourth|Olive|Otto|Thea|Fay)\\b"));
    }

    /** The number of the circle before it, and it is the same. */
    @Test
    void onePersonHasOneNumberInEveryCommand() {
        OpenCircle circle = open(privates.written(), DAYS.get(0)).orElseThrow();
        Map<String, Told> told = telling.to("network", circle);
        Matching matching = (Matching) told.get("match --for network json").composed();
        Overview overview = (Overview) told.get("overview json").composed();
        assertThat(overview.gets()).extracting(Overview.Want::code).contains("2.p1-g1", "2.p2-g1");
        assertThat(overview.people()).extracting(Overview.Person::code).contains("2.p1", "2.p2");
        assertThat(matching.unmatched()).containsExactly(
                        new Matching.Unmatched("p1", "p1-g1", 1), new Matching.Unmatched("p2", "p2-g1", 1));
    }

    /** A command that tells something to an audience in another way is told to {@link TellingCommands}. */
    @Test
    void everyCommandWithAnAudienceIsAmongThem() {
        List<String> others = new ArrayList<>();
        Commands.LIST
                .all(new RootCommand(ProcessContext.ofProcess(), Commands.LIST))
                .getSubcommands()
                .forEach((name, line) -> {
                    if (line.getCommandSpec().findOption("--for") != null
                            && !(line.getCommandSpec().userObject() instanceof ResultCommand)) {
                        others.add(name);
                    }
                });
        // reminders are the facilitator's; the overview is composed of summaries
        assertThat(others).containsExactlyInAnyOrder("overview", "remind");
    }
}
