package kring.folder.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.load.FileTree;
import kring.folder.write.PathKind;
import kring.folder.yaml.YamlReader;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** Looks through every text of a folder, remarks included, for words by which somebody can be known. */
public final class Mentions {
    /** What kring writes or remembers, and what is not the circle's own. */
    private static final Set<String> ELSEWHERE = Set.of("reports");

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";
    private static final int SHORTEST = 3;

    private final List<Pattern> patterns;

    /**
     * A line in which a person is still named.
     *
     * @param file the path in the folder
     * @param line counted from 1
     * @param text the line itself, without the blanks around it
     */
    public record Mention(String file, int line, String text) {}

    private Mentions(Stream<Pattern> patterns) {
        this.patterns = patterns.toList();
    }

    /** By name, organisation, e-mail address or telephone number. */
    public static Mentions byName(Member member) {
        return new Mentions(named(member));
    }

    /** By these, and by the id. */
    public static Mentions byNameOrId(Member member) {
        return new Mentions(Stream.concat(whole(member.id(), 0), named(member)));
    }

    private static Stream<Pattern> named(Member member) {
        return Stream.of(
                        names(member.name()),
                        names(member.organisation()),
                        whole(member.email(), Pattern.CASE_INSENSITIVE),
                        number(member.phone()))
                .flatMap(part -> part);
    }

    /**
     * The lines that name a person, by file and line.
     *
     * @param wanted which files to look through
     * @throws IOException when a file or folder cannot be read
     */
    public List<Mention> in(FileTree tree, Predicate<String> wanted) throws IOException {
        List<Mention> found = new ArrayList<>();
        look(tree, "", wanted, found);
        return found;
    }

    private void look(FileTree tree, String folder, Predicate<String> wanted, List<Mention> found) throws IOException {
        for (FileTree.Entry entry : tree.list(folder)) {
            String path = folder.isEmpty() ? entry.name() : folder + "/" + entry.name();
            if (entry.name().startsWith(".") || ELSEWHERE.contains(path)) {
                continue;
            }
            if (entry.kind() == PathKind.FOLDER) {
                look(tree, path, wanted, found);
            } else if (entry.kind() == PathKind.FILE && wanted.test(path)) {
                in(path, tree.read(path, YamlReader.LARGEST), found);
            }
        }
    }

    private void in(String path, byte[] bytes, List<Mention> found) {
        int number = 0;
        for (String line : (Iterable<String>) new String(bytes, StandardCharsets.UTF_8).lines()::iterator) {
            number++;
            if (patterns.stream().anyMatch(pattern -> pattern.matcher(line).find())) {
                found.add(new Mention(path, number, line.strip()));
            }
        }
    }

    /** A name as a whole, and each of its parts that is written as a name. */
    private static Stream<Pattern> names(@Nullable String name) {
        return name == null
                ? Stream.empty()
                : Stream.concat(
                        whole(name, Pattern.CASE_INSENSITIVE),
                        Stream.of(name.split("[\\s.,&-]+"))
                                .filter(part -> part.length() >= SHORTEST && Character.isUpperCase(part.charAt(0)))
                                .flatMap(part -> whole(part, 0)));
    }

    private static Stream<Pattern> whole(@Nullable String words, int flags) {
        if (words == null || words.isBlank()) {
            return Stream.empty();
        }
        String parts =
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Stream.of(Pattern.compile(NO_LETTER_BEFORE + parts + NO_LETTER_BEHIND, flags | Pattern.UNICODE_CASE));
    }

    /** The figures of a telephone number, however they are parted. */
    private static Stream<Pattern> number(@Nullable String phone) {
        String figures = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        return figures.isEmpty()
                ? Stream.empty()
                : Stream.of(Pattern.compile(figures.replaceAll("(?<=.)(?=.)", "[ .()-]*")));
    }
}
