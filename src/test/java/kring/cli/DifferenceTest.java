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
import kring.check.Finding;
import kring.cli.PrivateChanges.Change;
import kring.cli.TellingCommands.Told;
import kring.cli.process.ProcessContext;
import kring.cli.results.ResultCommand;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.Matching;
import kring.network.Overview;
import kring.network.ReadCircle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * METHOD, Trust: a difference is a leak. Whatever is private to others is changed, one thing at a time, and all that is
 * told to the circle, to the network, to another member and to a candidate stays the same, byte for byte.
 */
class DifferenceTest {
    private static final List<String> AUDIENCES = List.of("circle", "network", "other", "candidate");
    /** After the last meeting, so that signals tell of all quarters. */
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 5);

    /** How many fields were private, and how many papers, results and screens were compared for them, when last counted. */
    private static final long FIELDS = 118;

    private static final PrivateChanges PRIVATES = new PrivateChanges(canaries());

    private static final long COMPARED = 82_000;

    private final TellingCommands telling = new TellingCommands(List.of(neighbour()));
    private final Map<String, Map<String, Told>> unchanged = new HashMap<>();
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private long compared;

    /** Somewhere a change shows. */
    private record Leak(Change change, String audience, String what) {
        /** Whether it is what the switch is for (METHOD, Trust). */
        boolean isMeant() {
            String field = change.field();
            if (field.endsWith("consent/network")) {
                return audience.equals("network");
            }
            if (field.endsWith("consent/calendar")) {
                return what.endsWith("ics");
            }
            return field.contains("deepdive")
                    ? what.matches("(agenda|pack (agenda|workbook|meeting|room)).*")
                    : !audience.equals("candidate");
        }
    }

    @Test
    void whatIsPrivateToOthersChangesNothing() {
        compare(PRIVATES.changes());
        assertThat(leaks).isEmpty();
        assertThat(List.of((long) fields.size(), compared))
                .as("fields, and what was compared for them: no fewer than there were")
                .satisfies(now -> assertThat(now.get(0)).isGreaterThanOrEqualTo(FIELDS))
                .satisfies(now -> assertThat(now.get(1)).isGreaterThanOrEqualTo(COMPARED));
    }

    @Test
    void aSwitchChangesOnlyWhatItIsFor() {
        compare(PRIVATES.switches());
        assertThat(leaks).filteredOn(leak -> !leak.isMeant()).isEmpty();
        for (String field :
                List.of("consent/network", "consent/calendar", "deepdive/urgency", "/visibility", "/reason")) {
            assertThat(leaks).as(field).anyMatch(leak -> leak.change().field().endsWith(field));
        }
    }

    private void compare(List<Change> changes) {
        OpenCircle circle = open(PRIVATES.written()).orElseThrow();
        AUDIENCES.forEach(audience -> unchanged.put(audience, telling.to(audience, circle)));
        changes.forEach(change -> open(change.files()).ifPresent(changed -> compare(change, changed)));
    }

    private void compare(Change change, OpenCircle changed) {
        fields.add(change.field());
        for (String audience : AUDIENCES) {
            if (!change.owner().equals(audience)) {
                Map<String, Told> told = telling.to(audience, changed);
                assertThat(told.keySet()).isEqualTo(unchanged.get(audience).keySet());
                unchanged
                        .get(audience)
                        .forEach((what, before) -> compare(change, audience, what, before, told.get(what)));
            }
        }
    }

    /** What was composed the same is rendered the same; what was not is compared as it is read, unless it may differ. */
    private void compare(Change change, String audience, String what, Told before, Told after) {
        compared += before.formats();
        Leak leak = new Leak(change, audience, what);
        if (!before.equals(after)
                && (PRIVATES.switches().contains(change) && leak.isMeant()
                        || !Arrays.deepEquals(
                                before.bytes().toArray(), after.bytes().toArray()))) {
            leaks.add(leak);
        }
    }

    /** The circle on a day; nothing when the change makes no sound circle. */
    private static Optional<OpenCircle> open(Map<String, String> files) {
        Loaded loaded = FolderReader.read(Scene.of(files.entrySet().stream()
                .map(file -> "== " + file.getKey() + "\n" + file.getValue() + "\n")
                .toArray(String[]::new)));
        return Finding.errors(OpenCircle.findings(loaded)).isEmpty()
                ? Optional.of(
                        new OpenCircle(new ObservedTree(Path.of("/nowhere")), loaded, TODAY, new Phrases(Language.EN)))
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

    private static ReadCircle neighbour() {
        return CircleSummaries.of(
                Scene.of("== members/zoe.yaml\nname: Zoe\nstatus: member\nsector: care\nconsent: {network: true}\n"
                                + "gets: [{id: g, kind: material, tags: [heat], text: Heat, visibility: network}]\n"
                                + "brings: [{id: b, kind: material, tags: [wood], text: Wood, visibility: network}]\n")
                        .snapshot(),
                TODAY,
                "there");
    }

    /** Outside the circle nobody is called by a name or an id: in no result, document or form. */
    @ParameterizedTest
    @ValueSource(strings = {"network", "candidate"})
    void nobodyOutsideIsToldWhoIsInTheCircle(String audience) {
        OpenCircle circle = open(PRIVATES.written()).orElseThrow();
        telling.to(audience, circle)
                .forEach((what, told) -> assertThat(told.composed().toString())
                        .as(what)
                        .doesNotContainPattern("\\b(owner|third|fourth|Olive|Otto|Thea|Fay)\\b(?! quarter)"));
    }

    /** The number of the circle before it, and it is the same. */
    @Test
    void onePersonHasOneNumberInEveryCommand() {
        OpenCircle circle = open(PRIVATES.written()).orElseThrow();
        Map<String, Told> told = telling.to("network", circle);
        Matching matching = (Matching) told.get("match --for network json").composed();
        Overview overview = (Overview) told.get("overview json").composed();
        assertThat(overview.gets()).extracting(Overview.Want::code).contains("2.p1-g1", "2.p2-g1");
        assertThat(overview.people()).extracting(Overview.Person::code).contains("2.p1", "2.p2");
        assertThat(matching.unmatched())
                .containsExactly(new Matching.Unmatched("p1", "p1-g1", 1), new Matching.Unmatched("p2", "p2-g1", 1));
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
        // status and reminders are the facilitator's; the overview is composed of summaries
        assertThat(others).containsExactlyInAnyOrder("overview", "remind", "status");
    }
}
