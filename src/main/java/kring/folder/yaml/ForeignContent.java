package kring.folder.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises by how it begins what is no text of a circle, though it lies in the place of one. */
final class ForeignContent {
    /** In so many bytes it shows what a file is. */
    private static final int START = 512;

    private static final List<Sign> SIGNS = List.of(
            new Sign("version https://git-lfs.github.com/", "git-lfs"),
            new Sign("version https://hawser.github.com/", "git-lfs"),
            new Sign("/annex/objects/", "git-annex"),
            new Sign("\0GITCRYPT\0", "git-crypt"),
            new Sign("-----BEGIN PGP MESSAGE", "encrypted"),
            new Sign("-----BEGIN AGE ENCRYPTED", "encrypted"),
            new Sign("age-encryption.org/", "encrypted"),
            new Sign("$ANSIBLE_VAULT;", "encrypted"),
            new Sign("Salted__", "encrypted"),
            new Sign("PK\3\4", "office"),
            new Sign("\u00D0\u00CF\u0011\u00E0", "office"),
            new Sign("{\\rtf", "office"),
            new Sign("%PDF-", "office"),
            new Sign("<!DOCTYPE", "web"),
            new Sign("<!doctype", "web"),
            new Sign("<html", "web"),
            new Sign("<?xml", "web"));

    /**
     * How something begins.
     *
     * @param kind the phrases are {@code content.KIND} and {@code content-help.KIND}
     */
    private record Sign(String start, String kind) {}

    private ForeignContent() {}

    /** What the bytes are; empty when they may be a text. */
    static Optional<String> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        if (start.contains("ENC[AES256_GCM,data:")) {
            return Optional.of("encrypted");
        }
        return SIGNS.stream()
                .filter(sign -> start.startsWith(sign.start))
                .map(Sign::kind)
                .findFirst();
    }

    /** The encoding of text in which each letter takes two or four bytes; empty when it is none of those. */
    static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD
                && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, START);
        for (int at = 0; at < end; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (end < 4 || 4 * (zeros[0] + zeros[1]) < end) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
