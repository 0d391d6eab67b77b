package kring.folder.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file's text apart from how it was written down.
 *
 * @param text with a line feed at the end of each line
 * @param mark its byte order mark, if it has one
 * @param end how its lines end
 * @param isEnded whether the last line ends too
 */
record TextFile(String text, String mark, String end, boolean isEnded) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The text of bytes that were read before; empty when its lines end in more than one way. */
    static Optional<TextFile> of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        String mark = all.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String rest = all.substring(mark.length());
        String end = rest.contains("\r\n") ? "\r\n" : "\n";
        String text = rest.replace(end, "\n");
        boolean mixed = text.contains("\r") || !text.replace("\n", end).equals(rest);
        boolean isEnded = text.endsWith("\n");
        return mixed ? Optional.empty() : Optional.of(new TextFile(isEnded ? text : text + "\n", mark, end, isEnded));
    }

    /** Other lines, written down as either version has come to write them. */
    static byte[] bytes(List<String> lines, TextFile base, TextFile ours, TextFile theirs) {
        String end = ThreeWay.merge(base.end, ours.end, theirs.end).orElse(ours.end);
        boolean isEnded =
                ThreeWay.merge(base.isEnded, ours.isEnded, theirs.isEnded).orElse(ours.isEnded);
        String text = ThreeWay.merge(base.mark, ours.mark, theirs.mark).orElse(ours.mark)
                + lines(lines).replace("\n", end);
        return (isEnded ? text : text.substring(0, text.length() - end.length())).getBytes(StandardCharsets.UTF_8);
    }

    /** Lines as a text, each with a line feed at its end. */
    static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
