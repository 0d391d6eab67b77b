package kring.cli.help;

/**
 * A command as somebody might give it.
 *
 * @param command the whole line
 * @param purpose what it is for
 */
public record Example(String command, String purpose) {
    /** The example written as {@code kring check # what it is for}. */
    static Example of(String line) {
        int sign = line.indexOf(" # ");
        return new Example(
                line.substring(0, sign).strip(), line.substring(sign + 3).strip());
    }
}
