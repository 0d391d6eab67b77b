package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.cli.WrittenTexts.Written;
import kring.cli.run.OpenCircle;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.Report;
import org.junit.jupiter.api.Test;

/**
 * METHOD, Words that reach a paper: a word in every free text of every schema reaches a paper for those who may see it, and
 * nobody else's. What a person writes reaches a paper of their own; what is the circle's, one of the circle's; and what is
 * for the facilitator alone, one of the facilitator's.
 */
class EveryTextTest {
    static final List<String> AUDIENCES =
            List.of("facilitator", "circle", "network", "owner", "other", "third", "candidate");
    static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    /** How many texts, papers and both together there were when last counted. */
    private static final long TEXTS = 88;

    private static final long LOOKED_AT = 71_000;

    private final WrittenTexts written = new WrittenTexts(scene());
    private final Map<String, Map<String, String>> papers = new LinkedHashMap<>();

    EveryTextTest() {
        for (Language language : Language.values()) {
            OpenCircle circle = open(language);
            TellingCommands telling = new TellingCommands(List.of());
            for (String audience : AUDIENCES) {
                telling.to(audience, circle)
                        .forEach((what, told) -> papers.computeIfAbsent(audience, same -> new TreeMap<>())
                                .put(
                                        what + " " + language,
                                        told.composed() + (told.composed() instanceof Report ? "" : "\0")));
            }
        }
    }

    @Test
    void noFieldForTextIsMissingFromTheCircleThatIsLookedAt() {
        assertThat(written.texts().stream().map(Written::field).collect(Collectors.toSet()))
                .containsAll(WrittenTexts.fields());
    }

    /** Of each field once of what the circle sees, and once of what a person keeps private. */
    @Test
    void everyTextReachesAPaperForThoseWhoMaySeeIt() {
        Map<String, Boolean> homes = new TreeMap<>();
        for (Written text : written.texts()) {
            boolean home = readers(text).stream().anyMatch(reader -> reaches(text, reader));
            homes.merge(text.field() + (text.aside() ? " aside" : ""), home, Boolean::logicalOr);
        }
        homes.keySet().removeIf(field -> field.startsWith("baseline/"));
        assertThat(homes).doesNotContainValue(false);
        assertThat(List.of((long) homes.size(), lookedAt()))
                .satisfies(now -> assertThat(now.get(0)).isGreaterThanOrEqualTo(TEXTS))
                .satisfies(now -> assertThat(now.get(1)).isGreaterThanOrEqualTo(LOOKED_AT));
    }

    /** A baseline keeps, word for word, what members' files and check-ins said: its texts reach papers as theirs do. */
    @Test
    void aBaselineHasNoTextOfItsOwn() {
        assertThat(WrittenTexts.fields())
                .filteredOn(field -> field.startsWith("baseline/"))
                .allMatch(field -> Stream.of("member", "checkin")
                        .anyMatch(kind -> WrittenTexts.fields().contains(field.replace("baseline/members/*", kind))));
    }

    @Test
    void noTextReachesWhoMayNotSeeIt() {
        List<String> leaks = new ArrayList<>();
        for (Written text : written.texts()) {
            for (String audience : AUDIENCES) {
                if (!maySee(text, audience)) {
                    papers.get(audience).forEach((what, words) -> {
                        if (words.contains(text.word())) {
                            leaks.add(text.place() + " in " + what + " for " + audience);
                        }
                    });
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** One of whom has to have it on a paper. */
    private static List<String> readers(Written text) {
        if (text.level().equals("private")) {
            return List.of("facilitator");
        }
        return text.owner().isEmpty()
                ? AUDIENCES.stream().filter(reader -> maySee(text, reader)).toList()
                : List.of(text.owner());
    }

    /** The circle's name heads every paper that it makes. */
    private static boolean maySee(Written text, String audience) {
        if (text.field().equals("circle/name")) {
            return true;
        }
        return switch (audience) {
            case "facilitator" -> true;
            case "network" -> !text.isPrivate() && text.level().equals("network");
            case "candidate" -> text.owner().equals(audience);
            default -> text.owner().equals(audience) || !text.isPrivate();
        };
    }

    private boolean reaches(Written text, String audience) {
        return papers.get(audience).values().stream()
                .anyMatch(words -> !words.endsWith("\0") && words.contains(text.word()));
    }

    private long lookedAt() {
        return papers.values().stream().mapToLong(Map::size).sum()
                * written.texts().size();
    }

    private OpenCircle open(Language language) {
        return open(written, language);
    }

    static OpenCircle open(WrittenTexts written, Language language) {
        Loaded loaded = FolderReader.readAgainstSchemas(Scene.of(written.files().entrySet().stream()
                .map(file -> "== " + file.getKey() + "\n" + file.getValue() + "\n")
                .toArray(String[]::new)));
        assertThat(Finding.errors(OpenCircle.findings(loaded))).isEmpty();
        return new OpenCircle(new ObservedTree(Path.of("/nowhere")), loaded, TODAY, new Phrases(language));
    }

    static Map<String, String> scene() {
        try {
            return Arrays.stream(Files.readString(Path.of("src/test/resources/kring/cli/every-text.txt"))
                            .split("(?m)^== "))
                    .filter(part -> part.indexOf('\n') > 0)
                    .collect(Collectors.toMap(
                            part -> part.substring(0, part.indexOf('\n')).strip(),
                            part -> part.substring(part.indexOf('\n') + 1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
