package kring.report.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a part, in the encoding that it says it is in. Bytes that are none are an exception here; Java's own parser
 * would print words of its own about them.
 */
final class PartText {
    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private PartText() {}

    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(in, charset(head).newDecoder());
    }

    private static Charset charset(String head) {
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(head);
        boolean other = declared.find()
                && !declared.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16");
        return other && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
