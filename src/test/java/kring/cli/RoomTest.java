package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda as it is projected: one page that needs nothing, with a screen for each part. */
class RoomTest {
    @TempDir
    private Path temp;

    private String room(String sample) throws IOException {
        Path circle = Run.sample(sample, temp);
        assertThat(Run.in(circle, "pack").status()).isZero();
        try (var quarters = Files.list(circle.resolve("reports"))) {
            return Files.readString(quarters.findFirst().orElseThrow().resolve("room.html"));
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"lindermark, nl", "merewaard, en"})
    void hasAScreenForEachPartInItsOrder(String sample, String language) throws IOException {
        String page = room(sample);
        String agenda =
                Run.in(temp.resolve(sample), "agenda", "--format", "json").out();
        List<String> blocks = all(
                "\"id\": \"(opening|checkin|progress|break|deepdive|market|ventures|open|decisions|checkout)\",\\s*\"start\"",
                agenda);
        List<String> starts = all("\"start\": \"([0-9:]+)\",\\s*\"minutes\": \\d+,\\s*\"items\"", agenda);

        assertThat(page).contains("<html lang=\"" + language + "\">");
        assertThat(blocks).isNotEmpty();
        assertThat(all("<h2>(.*?)</h2>", page)).hasSameSizeAs(blocks);
        assertThat(all("<p><small>([0-9:]+) ", page)).isEqualTo(starts);
        List<String> screens = IntStream.rangeClosed(1, blocks.size() + 1)
                .mapToObj(at -> "s" + at)
                .toList();
        assertThat(all("class=\"screen\" id=\"([^\"]*)\"", page)).isEqualTo(screens);
        assertThat(all("href=\"#([^\"]*)\"", page))
                .containsOnlyOnceElementsOf(List.of("s1", "s" + screens.size()))
                .isSubsetOf(screens);
    }

    /** Only its own script may run, and nothing is fetched. */
    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void needsNothingElseAndRunsNothingElse(String sample) throws Exception {
        String page = room(sample);
        List<String> scripts = all("<script>(.*?)</script>", page);
        assertThat(scripts).hasSize(1);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "&#39;")
                .doesNotContain("src=\"", "url(", "@import", "http:", "https:");
    }

    /** Every word that is on it, the circle's own agenda has too. */
    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void tellsNothingThatTheCircleMayNotSee(String sample) throws IOException {
        String page = room(sample);
        String agenda =
                Run.in(temp.resolve(sample), "agenda", "--format", "html").out();
        List<String> told = all("<li><strong>.*?</strong>(.*?)<small>", page);
        assertThat(told).isNotEmpty().allMatch(agenda::contains);
        assertThat(page).contains(all("<footer>(.*?)</footer>", agenda).get(0));
    }
}
