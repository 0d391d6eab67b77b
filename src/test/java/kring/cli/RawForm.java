package kring.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A form as other programs may write it: its parts as text, without a library that would put them right. */
final class RawForm {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawForm(Path file) {
        this.file = file;
    }

    static RawForm open(Path file) {
        RawForm form = new RawForm(file);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                form.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    /** Puts a cell there, with its attributes besides the style it has, and what is in it. */
    RawForm set(String cell, String attributes, String inner) {
        Matcher old = Pattern.compile("<c r=\"" + cell + "\"( s=\"[0-9]+\")?[^>]*?(/>|>.*?</c>)", Pattern.DOTALL)
                .matcher(text(SHEET));
        if (!old.find()) {
            throw new AssertionError("no cell " + cell);
        }
        String style = attributes.contains("s=\"") || old.group(1) == null ? "" : old.group(1);
        String made = "<c r=\"" + cell + "\"" + style + " " + attributes + ">" + inner + "</c>";
        return put(
                SHEET,
                text(SHEET).substring(0, old.start()) + made + text(SHEET).substring(old.end()));
    }

    /** Adds rows below the last. */
    RawForm below(String rows) {
        return swap(SHEET, "</sheetData>", rows + "</sheetData>");
    }

    /** Takes rows away, by their numbers as they are shown. */
    RawForm drop(int from, int to) {
        String sheet = text(SHEET);
        for (int row = from; row <= to; row++) {
            sheet = sheet.replaceFirst("(?s)<row r=\"" + row + "\".*?</row>", "");
        }
        return put(SHEET, sheet);
    }

    /** A new number format for cells: the number of its style. */
    int style(int format) {
        String styles = text("xl/styles.xml");
        Matcher formats =
                Pattern.compile("<cellXfs.*?</cellXfs>", Pattern.DOTALL).matcher(styles);
        if (!formats.find()) {
            throw new AssertionError("no styles");
        }
        swap("xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"" + format + "\" applyNumberFormat=\"1\"/></cellXfs>");
        return formats.group().split("<xf ").length - 1;
    }

    /** A number format of one's own for cells: the number of its style. */
    int style(String pattern) {
        int id = 500 + pattern.hashCode() % 100;
        String code = pattern.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String made = "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
        String styles = text("xl/styles.xml");
        String with = styles.contains("<numFmts")
                ? styles.replaceFirst("(<numFmts[^>]*>)", "$1" + Matcher.quoteReplacement(made))
                : styles.replaceFirst("(<fonts)", Matcher.quoteReplacement("<numFmts>" + made + "</numFmts>") + "$1");
        put("xl/styles.xml", with);
        return style(id);
    }

    RawForm swap(String part, String old, String made) {
        if (!text(part).contains(old)) {
            throw new AssertionError(part + " has no " + old);
        }
        return put(part, text(part).replace(old, made));
    }

    RawForm put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The names of its parts. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Puts bytes where a part was. */
    RawForm put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    byte[] part(String part) {
        return parts.getOrDefault(part, new byte[0]).clone();
    }

    /** Adds a sheet behind the others. */
    RawForm sheet(String name, String text) {
        put("xl/worksheets/added.xml", text);
        swap("xl/workbook.xml", "</sheets>", "<sheet name=\"" + name + "\" sheetId=\"90\" r:id=\"rAdded\"/></sheets>");
        return swap(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rAdded\" Type=\"x/worksheet\" Target=\"worksheets/added.xml\"/></Relationships>");
    }

    void save() {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
