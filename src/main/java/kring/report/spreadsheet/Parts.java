package kring.report.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import kring.report.spreadsheet.UnreadableFile.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The parts of a workbook's package, found by their relations alone: what no relation leads to (stray entries, content
 * types, properties) is never opened, and cannot keep the rest from being read.
 */
final class Parts implements AutoCloseable {
    /** Unpacked; a form of a million formatted empty rows has a quarter of it. */
    private static final long LARGEST = 1_000_000_000;

    /** How spreadsheets pack their parts: not at all, or as all zips do. Others would need programs that are not here. */
    private static final Set<Integer> PACKED = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

    /** Where a relation leads to, and the last word of its type: {@code worksheet}, {@code comments}. */
    record Relation(String id, String type, String target) {}

    /** Does something with the elements of a part. */
    interface Use {
        void of(Elements elements) throws XMLStreamException;
    }

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Parts(ZipFile zip) {
        this.zip = zip;
        zip.getEntries().asIterator().forEachRemaining(entry -> entries.put(name(entry.getName()), entry));
    }

    /**
     * The parts of a package.
     *
     * @throws UnreadableFile when the zip is not whole
     */
    static Parts open(byte[] bytes) throws UnreadableFile {
        try {
            return new Parts(ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** Whether a part has a name that ends so. */
    boolean hasEnding(String ending) {
        return entries.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /**
     * Reads a part from its first element on.
     *
     * @return whether it is there, and whole
     * @throws UnreadableFile when it is too large
     */
    boolean read(String part, Use use) throws UnreadableFile {
        ZipArchiveEntry entry = entries.get(part);
        if (entry == null || !PACKED.contains(entry.getMethod())) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry);
                BoundedInputStream bounded = BoundedInputStream.builder()
                        .setInputStream(in)
                        .setMaxCount(LARGEST)
                        .get()) {
            try (Elements elements = Elements.of(bounded)) {
                use.of(elements);
                return true;
            } catch (XMLStreamException | RuntimeException e) {
                if (bounded.getRemaining() == 0) {
                    throw new UnreadableFile(Reason.TOO_LARGE);
                }
                return false;
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** The relations of a part, or of the whole package for the empty name; none where they cannot be read. */
    List<Relation> relations(String part) throws UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations = new ArrayList<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", elements -> {
            while (elements.next("Relationship")) {
                String type = elements.attribute("Type").orElse("");
                relations.add(new Relation(
                        elements.attribute("Id").orElse(""),
                        type.substring(type.lastIndexOf('/') + 1),
                        target(folder, elements.attribute("Target").orElse(""))));
            }
        });
        return relations;
    }

    /** The first part that relations of a type lead to from another part. */
    Optional<String> related(String part, String type) throws UnreadableFile {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** Targets by their ids. */
    Map<String, String> targets(String part) throws UnreadableFile {
        Map<String, String> targets = new HashMap<>();
        relations(part).forEach(relation -> targets.put(relation.id(), relation.target()));
        return targets;
    }

    private static String target(String folder, String target) {
        List<String> steps = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("[/\\\\]")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String name(String entry) {
        return entry.replace('\\', '/').replaceFirst("^/", "");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // What was read from memory is read.
        }
    }
}
