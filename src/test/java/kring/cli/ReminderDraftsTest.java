package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kring remind --eml DIR --to-members --forms}: who is asked for a check-in gets the form for it at once. */
class ReminderDraftsTest {
    private static final String[] WORDS = {
        "--today", "2025-11-13", "remind", "--again", "--eml", "drafts", "--to-members", "--forms"
    };

    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircleOfWhichTimberAloneIsToAnswer() {
        circle = Run.sample("lindermark", temp);
    }

    private Map<String, byte[]> drafts() throws IOException {
        return Run.files(circle.resolve("drafts"));
    }

    private String draft(String member) throws IOException {
        return drafts().keySet().stream()
                .filter(name -> name.contains("-" + member + "-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFormIsTheOneThatIsMadeForThatMember() throws IOException {
        Run.in(circle, WORDS);
        Run.in(circle, "--today", "2025-11-13", "form", "2025-Q4");
        DraftFile draft = DraftFile.of(circle.resolve("drafts").resolve(draft("timber")));
        assertThat(draft.files()).containsOnlyKeys("timber.xlsx");
        assertThat(circle.resolve("reports/2025-Q4/forms/timber.xlsx"))
                .hasBinaryContent(draft.files().get("timber.xlsx"));
        assertThat(draft.text()).contains("Het formulier voor je check-in zit bij deze mail.");
    }

    @Test
    void aProgramIsToldWhatIsDueAndWhichDraftsWereWrittenAndThatIsRemembered() throws IOException {
        String[] words = {"--today", "2025-11-13", "remind", "--eml", "drafts", "--format", "json"};
        String[] dry = {"--today", "2025-11-13", "remind", "--eml", "drafts", "--format", "json", "--dry-run"};
        Run tried = Run.in(circle, dry);
        assertThat(circle.resolve("drafts")).doesNotExist();
        Run told = Run.in(circle, words);
        assertThat(told).isEqualTo(new Run(0, tried.out().replace(",\n  \"dry-run\": true", ""), ""));
        assertThat(told.out()).isNotEqualTo(tried.out()).contains("\"due\": [\n", "\"sent\": false");
        assertThat(drafts()).hasSize(1);
        assertThat(told.out())
                .contains("\"written\": [\n    {\n      \"file\": \"drafts/"
                        + drafts().keySet().iterator().next() + "\",\n      \"change\": \"made\"");
        assertThat(Run.in(circle, words).out()).contains("\"sent\": true", "\"written\": []");
        assertThat(Run.in(circle, "--today", "2025-11-13", "remind").out()).isEmpty();
    }

    @Test
    void whoIsAskedForSomethingElseGetsNone() throws IOException {
        Run.in(circle, WORDS);
        drafts().forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .as(name)
                .satisfies(text -> assertThat(text.contains("multipart")).isEqualTo(name.contains("-timber-"))));
    }

    @Test
    void anotherFormTakesThePlaceOfTheOneBeforeUnlessSomebodyChangedTheLetter() throws IOException {
        Run.in(circle, WORDS);
        Map<String, byte[]> before = drafts();
        Path member = circle.resolve("members/timber.yaml");
        Files.writeString(member, Files.readString(member).replaceFirst("text: \\S+", "text: Anders"));
        assertThat(Run.in(circle, WORDS).err()).doesNotContain("veranderd");
        assertThat(drafts().keySet()).isEqualTo(before.keySet());
        assertThat(drafts().get(draft("timber"))).isNotEqualTo(before.get(draft("timber")));

        Path draft = circle.resolve("drafts").resolve(draft("timber"));
        Files.writeString(draft, Files.readString(draft).replace("Hartelijke groet", "Tot gauw"));
        byte[] own = Files.readAllBytes(draft);
        Files.writeString(member, Files.readString(member).replaceFirst("text: Anders", "text: Weer"));
        assertThat(Run.in(circle, WORDS).err()).contains("veranderd", draft("timber"));
        assertThat(draft).hasBinaryContent(own);
    }

    @Test
    void theCirclesOwnWordsMayNameTheForm() throws IOException {
        Files.createDirectories(circle.resolve("templates"));
        Files.writeString(
                circle.resolve("templates/reminders-member.mustache"),
                "{{#form}}with {{file}}{{/form}}{{^form}}without{{/form}}\n");
        Run.in(circle, WORDS);
        assertThat(List.of("timber", "dairy"))
                .extracting(member -> Files.readString(circle.resolve("drafts").resolve(draft(member))))
                .satisfiesExactly(
                        form -> assertThat(form).contains("with timber.xlsx"),
                        none -> assertThat(none).contains("without"));
    }
}
