package kring.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of documents and findings. */
public enum Language {
    NL("nl", "nl-NL"),
    EN("en", "en-GB");

    /** The variables that tell a computer's language, in the order in which they count. */
    public static final List<String> VARIABLES = List.of("KRING_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The two letters in {@code circle.yaml} and on the command line. */
    public String code() {
        return code;
    }

    /** The locale for a document's language setting ({@code nl-NL}). */
    public Locale locale() {
        return locale;
    }

    /** The language of a code or a locale name such as {@code nl_NL.UTF-8}; empty for another language. */
    public static Optional<Language> of(@Nullable String name) {
        for (Language language : values()) {
            if (name != null && name.toLowerCase(Locale.ROOT).matches(language.code + "([_.@-].*)?")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a computer by the first of its variables for messages that is set (POSIX); otherwise English. */
    public static Language ofEnvironment(Map<String, String> variables) {
        for (String variable : VARIABLES) {
            String locale = variables.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return of(locale).orElse(EN);
            }
        }
        return EN;
    }
}
