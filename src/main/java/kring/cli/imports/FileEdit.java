package kring.cli.imports;

import java.nio.charset.StandardCharsets;
import kring.cli.output.UnifiedDiff;

/**
 * What becomes of a file of the circle.
 *
 * @param path in its folder
 * @param before its bytes as they are; none when it is new
 */
public record FileEdit(String path, byte[] before, byte[] after) {
    /** As a patch. */
    public String patch() {
        return UnifiedDiff.of(
                path, new String(before, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8));
    }
}
