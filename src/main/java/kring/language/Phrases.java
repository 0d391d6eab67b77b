package kring.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, by key. A phrase holds places {@code {0}}, {@code {1}} for what is filled in; a place
 * {@code {type.1}} is for the phrase {@code type.X}, where X is what would be filled in at {@code {1}}. A phrase that
 * counts has a key for one ({@code .one}) and for more ({@code .more}).
 */
public final class Phrases {
    private final Language language;
    private final Properties sentences = new Properties();
    private @Nullable Figures figures;

    /** Reads the bundle of a language. */
    public Phrases(Language language) {
        this(language, "");
    }

    /** The bundle of help: apart, so that no other command reads it, nor help the rest. */
    public static Phrases ofHelp(Language language) {
        return new Phrases(language, "help.");
    }

    /** The bundle of what editors show of each field: apart too, and read only where schemas are written. */
    public static Phrases ofHints(Language language) {
        return new Phrases(language, "hints.");
    }

    private Phrases(Language language, String bundle) {
        this.language = language;
        try (InputStream in = Phrases.class.getResourceAsStream(bundle + language.code() + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** How this language writes numbers and days; made when first asked for, which help and errors seldom do. */
    public Figures figures() {
        if (figures == null) {
            figures = new Figures(language);
        }
        return figures;
    }

    /** The keys there are, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /** Whether there is a phrase of that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * The phrase of a key, filled in.
     *
     * @throws IllegalArgumentException when there is no such phrase, or it has a place for which nothing is given
     */
    public String say(String key, Object... arguments) {
        String phrase = raw(key);
        return phrase.indexOf('{') < 0 ? phrase : fill(key, phrase, arguments);
    }

    /** The phrase of a key as it stands in the bundle. */
    String raw(String key) {
        String phrase = sentences.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language.code());
        }
        return phrase;
    }

    /** The phrase for one or for more of something; the number is the first thing filled in. */
    public String count(String key, long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return say(key + (number == 1 ? ".one" : ".more"), all);
    }

    private String fill(String key, String phrase, Object... arguments) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            out.append(phrase, at, open).append(place(key, phrase.substring(open + 1, close), arguments));
            at = close + 1;
        }
        return out.append(phrase, at, phrase.length()).toString();
    }

    private String place(String key, String place, Object... arguments) {
        int dot = place.lastIndexOf('.');
        int number = Integer.parseInt(place, dot + 1, place.length(), 10);
        if (number >= arguments.length) {
            throw new IllegalArgumentException("phrase " + key + " wants more than " + arguments.length);
        }
        String argument = String.valueOf(arguments[number]);
        return dot < 0 ? argument : say(place.substring(0, dot + 1) + argument, arguments);
    }
}
