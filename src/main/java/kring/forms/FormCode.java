package kring.forms;

import java.util.Optional;
import kring.model.value.Id;
import kring.model.value.Quarter;

/**
 * What a form says of itself to the program.
 *
 * @param fingerprint of the check-in as it was when the form was made
 */
public record FormCode(Quarter quarter, String member, String fingerprint) {
    /** What the code of every check-in form of this version begins with. */
    public static final String KIND = "kring-form/1 ";

    /** Parses the code of a form; empty when it is something else. */
    public static Optional<FormCode> parse(String words) {
        String[] parts = words.strip().split("\\s+");
        boolean fits = parts.length == 4 && words.startsWith(KIND) && Id.valid(parts[2]);
        return fits
                ? Quarter.parse(parts[1]).map(quarter -> new FormCode(quarter, parts[2], parts[3]))
                : Optional.empty();
    }

    /** As it is written. */
    public String code() {
        return KIND + quarter + " " + member + " " + fingerprint;
    }
}
