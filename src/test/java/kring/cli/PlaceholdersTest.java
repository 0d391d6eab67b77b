package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kring.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is still to be filled in is nobody's words: no paper prints the … that a scaffold leaves in its place. */
class PlaceholdersTest {
    /** By itself, and not where a longer text was cut. */
    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}\\p{N}.,;:!?)”’])…");

    private static final List<String> TOLD = List.of(
            "pack",
            "status",
            "agenda --format html",
            "agenda --for facilitator --format json",
            "agenda --format ics",
            "handover",
            "handover --format json",
            "screen",
            "screen --format xlsx -o screen.xlsx",
            "ventures",
            "match --for facilitator",
            "remind",
            "remind --eml letters",
            "letters invitation 2026-Q1",
            "form",
            "form --intake anna -o intake.xlsx",
            "form --venture heat -o venture.xlsx",
            "form --rating wil --rater Ilse -o rating.xlsx",
            "form --rating wil --self -o self.xlsx",
            "member export anna",
            "overview .");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noPaperOfScaffoldsSaysThatSomebodySaidNothing(String language) throws IOException {
        Path circle = temp.resolve("___");
        run(temp, language, "new circle ___ --email hedda@kring.example");
        for (String made : List.of("member anna", "member ben", "candidate wil", "quarter", "venture heat")) {
            run(circle, language, "new " + made);
        }
        assertThat(Run.files(circle).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".yaml"))
                        .filter(file -> text(file.getValue()).contains(": …")))
                .hasSizeGreaterThanOrEqualTo(5);
        for (String told : TOLD) {
            hasNoPlaceholder(told, run(circle, language, told));
        }
        for (String told : List.of("form 2026-Q1 --meeting -o meeting.xlsx", "review", "minutes", "health")) {
            hasNoPlaceholder(told, run(circle, language, "2026-03-31", told));
        }
        Map<String, byte[]> files = Run.files(circle);
        files.keySet().removeIf(file -> file.endsWith(".yaml") || file.startsWith(".kring/"));
        assertThat(files).hasSizeGreaterThan(15);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (String part : parts(file.getValue())) {
                hasNoPlaceholder(file.getKey(), part);
            }
        }
    }

    private String run(Path folder, String language, String words) {
        return run(folder, language, "2026-01-20", words);
    }

    private String run(Path folder, String language, String day, String words) {
        Run run = Run.in(
                folder,
                Stream.concat(Stream.of("--lang", language, "--today", day), Stream.of(words.split(" ")))
                        .toArray(String[]::new));
        assertThat(run.status()).as(words + ": " + run.err()).isZero();
        return run.out();
    }

    private static void hasNoPlaceholder(String what, String words) {
        assertThat(words.lines().filter(line -> ALONE.matcher(line).find()))
                .as(what)
                .isEmpty();
    }

    /** The texts in a package, or the one that a file is. */
    private static List<String> parts(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return List.of(text(file));
        }
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(text(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The same of every field for text that the format has, also where no scaffold leaves one open. */
    @ParameterizedTest
    @EnumSource
    void noFieldForTextPrintsItsPlaceholder(Language language) {
        WrittenTexts open = new WrittenTexts(EveryTextTest.scene(), (text, word) -> "…");
        assertThat(open.texts()).hasSizeGreaterThan(80);
        TellingCommands telling = new TellingCommands(List.of());
        for (String audience : EveryTextTest.AUDIENCES) {
            telling.to(audience, EveryTextTest.open(open, language))
                    .forEach((what, told) ->
                            hasNoPlaceholder(what, told.composed().toString()));
        }
    }

    /** What is filled in stays what it is, whatever dots it has. */
    @Test
    void wordsWithDotsAreWords() {
        WrittenTexts dotted = new WrittenTexts(EveryTextTest.scene(), (text, word) -> word + "…");
        String agenda = new TellingCommands(List.of())
                .to("circle", EveryTextTest.open(dotted, Language.NL))
                .values()
                .toString();
        assertThat(agenda).containsPattern("zq\\d+qz…");
    }
}
