package kring.folder.schema;

import java.util.List;
import kring.check.Code;
import kring.check.Known;

/**
 * Something against the structure of a file.
 *
 * @param way from the document's root down to it
 * @param atKey whether it is the key that is wrong, and not the value behind it
 */
public record Objection(Code code, List<Object> way, boolean atKey, List<String> arguments, Known known) {
    /** An objection to a value. */
    static Objection value(Code code, List<Object> way, String... arguments) {
        return new Objection(code, way, false, List.of(arguments), Known.NONE);
    }

    /** The same, with what would fit instead. */
    Objection with(Known instead) {
        return new Objection(code, way, atKey, arguments, instead);
    }
}
