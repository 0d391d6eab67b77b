package kring.folder.schema;

import java.util.List;
import kring.check.Code;
import kring.check.Suggestion;

/**
 * Something against the structure of a file.
 *
 * @param path from the document's root down to it
 * @param atKey whether it is the key that is wrong, and not the value behind it
 */
public record SchemaViolation(Code code, List<Object> path, boolean atKey, List<String> arguments, Suggestion known) {
    /** A value that violates it. */
    static SchemaViolation value(Code code, List<Object> path, String... arguments) {
        return new SchemaViolation(code, path, false, List.of(arguments), Suggestion.NONE);
    }

    /** The same, with what would fit instead. */
    SchemaViolation with(Suggestion instead) {
        return new SchemaViolation(code, path, atKey, arguments, instead);
    }
}
