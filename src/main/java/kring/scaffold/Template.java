package kring.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.schema.FileKind;
import kring.folder.yaml.Node;
import kring.folder.yaml.ScalarStyle;
import kring.language.Language;
import org.jspecify.annotations.Nullable;

/** The text of a new file in one language, with places such as <code>{{name}}</code> to be filled (DESIGN, new). */
final class Template {
    /** A place that is alone on its line takes whole lines; with nothing to fill it, there is no line. */
    private static final Pattern PLACE = Pattern.compile("(?m)^\\{\\{([a-z]+)}}\\n|\\{\\{([a-z]+)}}");

    private final String text;
    private final Map<String, String> places = new HashMap<>();

    /**
     * The template of a kind of file.
     *
     * @param path where the new file will stand in the folder: its modeline leads from there to the schema
     */
    Template(FileKind kind, Language language, String path) {
        this(kind.schema() + "." + language.code() + ".yaml");
        places.put("schema", Modeline.of(kind, path));
    }

    /** The template of that name, the same in every language. */
    Template(String name) {
        this.text = read(name);
    }

    /** Fills a place with words for people, lines of YAML, or an id or a day, as they are. */
    Template with(String place, Object words) {
        places.put(place, words.toString());
        return this;
    }

    /** Fills a place with a text as YAML spells it; where there is none, it is left to be filled in. */
    Template withText(String place, @Nullable String words, int indent) {
        return with(place, ScalarStyle.behindKey(words == null ? Node.Scalar.PLACEHOLDER : words, indent));
    }

    /** The text of the file. */
    String fill() {
        return PLACE.matcher(text).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(place(found.group(2)));
            }
            String lines = place(found.group(1)).stripTrailing();
            return Matcher.quoteReplacement(lines.isEmpty() ? "" : lines + "\n");
        });
    }

    private String place(String name) {
        if (!places.containsKey(name)) {
            throw new IllegalStateException("nothing to fill in for " + name);
        }
        return places.get(name);
    }

    private static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
