package kring.forms;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kring.model.value.Id;

/** Ids for what somebody promises or asks anew: made from the words, and never one that was used before. */
public final class NewIds {
    private static final int LONGEST = 32;

    private final Set<String> taken;

    public NewIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** An id that is like the words; the other is for words without a letter that an id may have. */
    public String of(String words, String otherwise) {
        String id = Id.near(words).map(NewIds::cut).filter(Id::valid).orElse(otherwise);
        String unique = id;
        for (int i = 2; !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** As many whole words as fit. */
    private static String cut(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return Optional.of(end)
                .filter(hyphen -> hyphen > 0)
                .map(hyphen -> id.substring(0, hyphen))
                .orElse(id.substring(0, LONGEST));
    }
}
