package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word in every private field of a circle, looked for in dossier, pack, forms and drafts; {@link DifferenceTest} asks more of the rest. */
class CanaryTest {
    private static final String CANARY = "canary";

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
    }

    @Test
    void theCircleOfCanariesIsSoundAndTheFacilitatorSeesThem() {
        assertThat(Run.in(circle, "check").out()).doesNotContain("error");
        assertThat(Run.in(circle, "diff", "2025-Q3", "2025-Q4", "--for", "facilitator", "--format", "json")
                        .out())
                .contains(CANARY);
    }

    /** Of the four who are noted something, only the third agreed that it is passed on. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "docx", "xlsx"})
    void theDossierHoldsNoNoteWithoutConsentAndNothingOfAScreening(String format) throws IOException {
        Path file = circle.resolve("out.bin");
        assertThat(Run.in(circle, "handover", "--format", format, "-o", file.toString())
                        .status())
                .isZero();
        String dossier = opened(Files.readAllBytes(file));
        assertThat(dossier)
                .contains("canary third notes")
                .doesNotContain("canary notes", "canary candidate notes", "canary check-in notes")
                .doesNotContain("Canary Rater", "canary evidence", "canary quote", "canary response", "canary reason")
                .doesNotContain("canary question", "canary text", "canary done");
    }

    @Test
    void noPaperOfThePackThatOthersGetHoldsOne() throws IOException {
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        Map<String, byte[]> papers = new TreeMap<>(Run.files(circle.resolve("reports/2025-Q4")));
        papers.keySet()
                .removeIf(name -> name.startsWith("facilitator/")
                        || List.of("members/owner.docx", "members/fourth.docx").contains(name));
        assertThat(papers).containsKeys("progress.docx", "workbook.xlsx", "members/other.docx");
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            assertThat(opened(paper.getValue())).as(paper.getKey()).doesNotContainIgnoringCase(CANARY);
        }
        assertThat(opened(Run.files(circle.resolve("reports/2025-Q4")).get("members/owner.docx")))
                .containsIgnoringCase(CANARY);
    }

    /** On the first day a check-in is missing; on the second an exchange has hung, of what only its giver may see. */
    @ParameterizedTest
    @CsvSource({"2025-11-13,third", "2026-02-05,owner"})
    void noDraftToAMemberHoldsWhatIsAnothers(String day, String reader) throws IOException {
        Path drafts = circle.resolve("reports/drafts");
        String member = Files.readString(circle.resolve("circle.yaml")).replace("canary-facilitator", "facilitator");
        Files.writeString(circle.resolve("circle.yaml"), member);
        Run run = Run.in(circle, "--today", day, "remind", "--eml", drafts.toString(), "--to-members");
        assertThat(run.status()).isZero();
        assertThat(Run.files(drafts)).hasSize(1);
        Run.files(drafts).forEach((name, bytes) -> {
            assertThat(name).contains("-" + reader + "-");
            String text = new String(bytes, StandardCharsets.US_ASCII).replace("=\r\n", "");
            if (reader.equals("owner")) {
                assertThat(text).contains("canary bring").doesNotContain("canary-mail@x", "canary exchange");
            } else {
                assertThat(text).doesNotContainIgnoringCase(CANARY);
            }
        });
    }

    @Test
    void noFormHoldsWhatIsSomebodyElses() throws IOException {
        assertThat(Run.in(circle, "form", "2025-Q4").status()).isZero();
        Map<String, byte[]> forms = Run.files(circle.resolve("reports/2025-Q4/forms"));
        assertThat(opened(forms.get("other.xlsx")).replace("canary exchange", "for the circle"))
                .doesNotContainIgnoringCase(CANARY);
        assertThat(opened(forms.get("owner.xlsx"))).containsIgnoringCase(CANARY);
    }

    /** The bytes as text, and of a package the names and texts of all its parts, embedded packages included. */
    static String opened(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String content = opened(parts.readAllBytes());
                // A word may be cut over several runs: the text alone, without its tags, is looked through as well.
                text.append(part.getName()).append('\n').append(content).append(content.replaceAll("<[^>]*>", ""));
            }
        }
        return text.toString();
    }
}
