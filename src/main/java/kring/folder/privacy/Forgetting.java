package kring.folder.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import kring.folder.edit.YamlEdit;
import kring.folder.edit.YamlWriter;
import kring.folder.load.FileTree;
import kring.folder.load.Loaded;
import kring.folder.load.PlannedTree;
import kring.folder.schema.FileKind;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.model.FileNames;
import kring.model.person.Member;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan to forget somebody: a pseudonym takes their place, what is personal is erased, and what others said and
 * what the circle's results rest on stays (METHOD, Trust). Nothing is written.
 */
public final class Forgetting {
    private final Loaded loaded;
    private final FileTree tree;
    private final Member member;
    private final Departure departure;
    private final LocalDate today;
    private final Pseudonym pseudonym;
    private final String erased;
    private final SortedMap<String, byte[]> written = new TreeMap<>();
    private final SortedMap<String, String> renamed = new TreeMap<>();
    private final SortedSet<String> gone = new TreeSet<>();

    private Forgetting(Loaded loaded, FileTree tree, Member member, LocalDate today, Words words) {
        this.loaded = loaded;
        this.tree = tree;
        this.member = member;
        this.departure = Departure.of(loaded.snapshot(), member, today);
        this.today = today;
        this.pseudonym = Pseudonym.free(loaded, words.name());
        this.erased = words.erased();
    }

    /**
     * The words of a language.
     *
     * @param name what the person is called from now on, by number
     * @param erased what stands where something was
     */
    public record Words(IntFunction<String> name, String erased) {}

    /**
     * What would change.
     *
     * @param id the pseudonym; null when nothing refers to the person, and nothing of them is left
     * @param name what they are called from now on
     * @param written the bytes of files that are new or changed, by their path
     * @param renamed files that go on under another name, by their old path
     * @param gone the paths of files that are there no more, renamed ones among them
     */
    public record Plan(
            @Nullable String id,
            String name,
            SortedMap<String, byte[]> written,
            SortedMap<String, String> renamed,
            SortedSet<String> gone) {
        /** The folder as it would be. */
        public FileTree in(FileTree tree) {
            return new PlannedTree(tree, written, gone);
        }
    }

    /**
     * A plan to forget a member.
     *
     * @param tree the files that were loaded
     * @throws IOException when a file cannot be read any more
     */
    public static Plan plan(Loaded loaded, FileTree tree, Member member, LocalDate today, Words words)
            throws IOException {
        return new Forgetting(loaded, tree, member, today, words).plan();
    }

    /** The member's own file comes first, so that their entries are numbered in its order. */
    private Plan plan() throws IOException {
        SortedMap<String, Node> traces = Traces.of(loaded, member);
        String path = FileNames.member(member.id());
        Node.Mapping own = (Node.Mapping) edited(CircleFile.at(path), Objects.requireNonNull(traces.remove(path)))
                .tree();
        for (Map.Entry<String, Node> trace : traces.entrySet()) {
            file(CircleFile.at(trace.getKey()), trace.getValue());
        }
        gone.add(path);
        boolean needed = !renamed.isEmpty() || written.keySet().stream().anyMatch(this::refers);
        if (needed) {
            become(CircleFile.at(path), remains(own));
        }
        return new Plan(needed ? pseudonym.id() : null, pseudonym.name(), written, renamed, gone);
    }

    private void file(CircleFile file, Node trace) throws IOException {
        if (!file.isOf(member.id())) {
            written.put(file.path(), edited(file, trace).bytes());
        } else if (file.kind() == FileKind.SCREENING || file.quarter() != null && departure.precedes(file.quarter())) {
            gone.add(file.path());
        } else {
            become(file, edited(file, trace).tree());
            gone.add(file.path());
        }
    }

    /** Of another's screening only the name of who scored changes: nothing there refers to a file. */
    private boolean refers(String path) {
        return CircleFile.at(path).kind() != FileKind.SCREENING;
    }

    private YamlEdit edited(CircleFile file, Node trace) throws IOException {
        return YamlEdit.of(bytes(file.path())).replace(Erasure.in(file, trace, member, pseudonym, erased));
    }

    /** A file of their own is written anew: remarks in it were about them. */
    private void become(CircleFile file, Node content) throws IOException {
        String path = file.under(pseudonym.id());
        String text = modeline(file.path()) + YamlWriter.proven(content);
        written.put(path, text.getBytes(StandardCharsets.UTF_8));
        renamed.put(file.path(), path);
    }

    /** The remark by which an editor knows the schema. */
    private String modeline(String path) throws IOException {
        String first = new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return first.startsWith("# yaml-language-server:") ? first + "\n" : "";
    }

    /** What a member's file still says: when they took part, and entries that others' files refer to. */
    private Node remains(Node.Mapping own) {
        List<Node.Entry> entries = new ArrayList<>();
        put(entries, "name", pseudonym.name());
        put(entries, "status", departure.status());
        own.get("joined").ifPresent(joined -> entries.add(new Node.Entry("joined", joined)));
        departure
                .quarter()
                .map(Quarter::code)
                .ifPresentOrElse(
                        left -> put(entries, "left", left),
                        () -> own.get("left").ifPresent(left -> entries.add(new Node.Entry("left", left))));
        put(entries, "forgotten", today.toString());
        for (String list : List.of("gets", "brings", "ambitions", "achievements")) {
            own.get(list).ifPresent(items -> entries.add(new Node.Entry(list, items)));
        }
        return new Node.Mapping(entries);
    }

    private static void put(List<Node.Entry> entries, String key, String value) {
        entries.add(new Node.Entry(key, new Node.Scalar(value, true)));
    }

    private byte[] bytes(String path) throws IOException {
        return tree.read(path, YamlReader.LARGEST);
    }
}
