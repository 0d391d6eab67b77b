package kring.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft with attachments, taken apart as a mail program does.
 *
 * @param head its header, with lines that were folded on one line
 * @param text as it is encoded
 * @param files its attachments by name, in order
 */
record DraftFile(String head, String text, Map<String, byte[]> files) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]+)\"");

    static DraftFile of(Path file) {
        try {
            return of(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static DraftFile of(String raw) {
        String head = raw.substring(0, raw.indexOf("\r\n\r\n"));
        String[] parts = raw.split("\r\n--" + Pattern.quote(found(BOUNDARY, head)) + "(--)?\r\n", -1);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int part = 2; part < parts.length - 1; part++) {
            String[] both = parts[part].split("\r\n\r\n", 2);
            files.put(found(NAME, both[0]), Base64.getMimeDecoder().decode(both[1]));
        }
        return new DraftFile(head.replace("\r\n ", " "), parts[1].split("\r\n\r\n", 2)[1].replace("=\r\n", ""), files);
    }

    private static String found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " not in " + words);
        }
        return matcher.group(1);
    }
}
