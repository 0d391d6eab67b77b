package kring.report.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a draft: the same for the same letter, and for no other. A letter whose mark is reckoned over all of it tells
 * whether somebody has changed it since.
 */
public final class DraftMark {
    private static final int BYTES = 16;
    /** Stands where the mark will be, while it is reckoned. */
    private static final String BLANK = "0".repeat(2 * BYTES);

    private static final Pattern WRITTEN = Pattern.compile("\r\nMessage-ID: <([0-9a-f]{32})@");

    private DraftMark() {}

    /** The mark of some bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a draft that bears the mark of all that is in it, whatever mark it had. */
    public static byte[] write(Draft draft) {
        return DraftWriter.write(draft.marked(of(DraftWriter.write(draft.marked(BLANK)))));
    }

    /** Whether these are the bytes of a draft that bears its mark still: nobody has changed it. */
    public static boolean isBorneBy(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher written = WRITTEN.matcher(text);
        return written.find()
                && of(text.replace(written.group(1), BLANK).getBytes(StandardCharsets.ISO_8859_1))
                        .equals(written.group(1));
    }
}
