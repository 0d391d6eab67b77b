package kring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In Dutch the facilitator is "u" and a member "je", in every sentence: who reads it is known by its key or its file. */
class AddressTest {
    private static final Path RESOURCES = Path.of("src/main/resources/kring");

    /** What members read: their forms, papers and letters, and what is asked of them aloud. */
    private static final Pattern TO_MEMBERS = Pattern.compile(String.join(
            "|",
            "form\\.(?!table|planned|attendance|deepdives|topic|decision|earlier|made|helped|moves|next|kept).*",
            "(member|own|match|answered|minutes|review|charter|remind-you|letters\\.subject|held.*)\\..*",
            "agenda\\.(does|split|prepare|how|question|steps)\\..*|agenda\\.(split|prepare)",
            "screen\\.intake\\..*|screen-outcome\\..*|screen-column\\.own|screen-question\\..*|screen\\.topics\\.none",
            "seek\\.(know.*|letter|page\\..*)",
            "language/nl/(?!reminders\\.mustache).*"));

    private static final Pattern FORMAL = word("u|uw|uzelf");
    private static final Pattern FAMILIAR = word("je|jij|jou|jouw|jezelf|jijzelf|jullie");

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}'’-])(" + words + ")(?![\\p{L}'’-])", Pattern.CASE_INSENSITIVE);
    }

    /** Every Dutch text there is, by its key or its file. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Phrases phrases = new Phrases(Language.NL);
        phrases.keys().forEach(key -> texts.put(key, phrases.raw(key)));
        Phrases help = Phrases.ofHelp(Language.NL);
        help.keys().forEach(key -> texts.put("help: " + key, help.raw(key)));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = RESOURCES.relativize(file).toString().replace('\\', '/');
                if (name.matches("language/nl/.*|.*\\.nl\\.(yaml|[0-9]+\\.txt)")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    @Test
    void membersAreCalledJeAndTheFacilitatorU() throws IOException {
        Map<String, String> wrong = new TreeMap<>(texts());
        wrong.entrySet()
                .removeIf(text -> !(TO_MEMBERS.matcher(text.getKey()).matches() ? FORMAL : FAMILIAR)
                        .matcher(text.getValue())
                        .find());
        assertThat(wrong).isEmpty();
    }

    @Test
    void bothAreAddressedOften() throws IOException {
        Map<Boolean, Long> addressed = texts().entrySet().stream()
                .filter(text -> FORMAL.matcher(text.getValue()).find()
                        || FAMILIAR.matcher(text.getValue()).find())
                .collect(Collectors.partitioningBy(
                        text -> TO_MEMBERS.matcher(text.getKey()).matches(), Collectors.counting()));
        assertThat(addressed.values()).allMatch(count -> count > 50);
    }
}
