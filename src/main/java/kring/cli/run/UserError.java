package kring.cli.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kring.check.Suggestion;

/** Something that the user can mend, said by a phrase {@code error.KEY}: what is wrong, and the remedy. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] arguments;

    public UserError(String key, Object... arguments) {
        super(key);
        this.key = "error." + key;
        this.arguments = arguments;
    }

    /**
     * A word that is not known. When one that is known was probably meant, a phrase {@code error.KEY-meant} says so; it
     * is filled in last.
     */
    public static UserError near(String key, String word, Collection<String> known, Object... arguments) {
        return meant(key, word, Suggestion.near(word, known).meant(), arguments);
    }

    /** A word that is not known, and perhaps the one that was meant. */
    public static UserError meant(String key, String word, Optional<?> meant, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(word);
        all.addAll(List.of(arguments));
        meant.ifPresent(all::add);
        return new UserError(meant.isPresent() ? key + "-meant" : key, all.toArray());
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
