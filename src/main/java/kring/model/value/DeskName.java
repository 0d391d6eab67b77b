package kring.model.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What keeps a file's name from working on every desk: a circle's folder is shared, and most of them lie on Windows. */
public record DeskName(String name) {
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(\\..*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1F]");

    /** What is wrong with it. */
    public enum Flaw {
        /** A dot or a space at its end, which Windows drops. */
        TRAILING,
        /** Windows keeps it for a device, whatever comes behind a dot. */
        DEVICE,
        /** It has a character that Windows has another use for. */
        CHARACTER
    }

    /** What keeps it from working; empty where nothing does. */
    public Optional<Flaw> flaw() {
        if (character().isPresent()) {
            return Optional.of(Flaw.CHARACTER);
        }
        if (isDevice()) {
            return Optional.of(Flaw.DEVICE);
        }
        boolean isWay = name.equals(".") || name.equals("..");
        return !isWay && (name.endsWith(".") || name.endsWith(" ")) ? Optional.of(Flaw.TRAILING) : Optional.empty();
    }

    /** Whether Windows keeps it for a device. */
    public boolean isDevice() {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The first character in it that no name on Windows has. */
    public Optional<String> character() {
        Matcher forbidden = FORBIDDEN.matcher(name);
        return forbidden.find() ? Optional.of(forbidden.group()) : Optional.empty();
    }
}
