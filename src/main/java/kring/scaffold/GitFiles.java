package kring.scaffold;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;

/** What git and a code host are told about circles. */
public record GitFiles(Phrases phrases) {
    /**
     * How git handles the files in a circle's folder; each line stands by itself. Lines end on Windows as elsewhere, so that
     * no machine changes a file by taking it out of git.
     */
    private static final List<String> ATTRIBUTES =
            List.of("*.yaml eol=lf", "*.yaml text merge=kring", "*.docx binary", "*.xlsx binary");

    /** What is made for one reader, by its ending; whoever opened a paper may have saved it as a PDF. */
    private static final List<String> PAPERS = List.of("docx", "xlsx", "html", "htm", "ics", "eml", "pdf");
    /** What kring writes as well, and people may. */
    private static final List<String> TEXTS = List.of("md", "markdown", "txt", "text", "json");
    /** What people write about a circle: behind what takes all texts. */
    private static final List<String> ABOUT = List.of("!/README.*", "!/LICENSE.*", "!/NOTES.*");

    /** What git leaves alone: what kring writes, also where somebody has {@code -o} write it beside the circle's own files. */
    public static final List<String> IGNORED = Stream.of(
                    Stream.of("reports/", ".kring/"),
                    Stream.concat(PAPERS.stream(), TEXTS.stream()).map(ending -> "/*." + ending),
                    ABOUT.stream())
            .flatMap(Function.identity())
            .toList();

    private static final Pattern PAPER = Pattern.compile(
            "(reports/.*|[^/]*)\\.(" + String.join("|", PAPERS) + ")", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Whether a file of a circle's folder, by its way from there, was made for a reader, and is nothing for git. */
    public static boolean isPaper(String file) {
        return PAPER.matcher(file).matches();
    }

    /** The lines that a file which tells git what to leave alone lacks; a line without slashes around it says it as well. */
    public static List<String> notIgnored(String text) {
        Set<String> known = text.lines().map(GitFiles::plain).collect(Collectors.toSet());
        List<String> missing =
                IGNORED.stream().filter(line -> !known.contains(plain(line))).toList();
        return missing.isEmpty()
                ? missing
                : Stream.concat(missing.stream(), ABOUT.stream()).distinct().toList();
    }

    private static String plain(String line) {
        return line.strip().replaceAll("^/|/$", "");
    }

    /** The lines on how git handles the files that a file which tells so lacks. */
    public static List<String> notHandled(String text) {
        List<String> known = text.lines().map(String::strip).toList();
        return ATTRIBUTES.stream().filter(line -> !known.contains(line)).toList();
    }

    /** The file that tells git what to leave alone. */
    public static String ignored() {
        return String.join("\n", IGNORED) + "\n";
    }

    /** The file that tells git how to handle the files. */
    public String attributes() {
        return "# " + phrases.say("git.attributes") + "\n" + String.join("\n", ATTRIBUTES) + "\n";
    }

    /** The hook that git runs before a commit: what is to be committed of a circle is checked. */
    public String hook() {
        return new Template("pre-commit")
                .with("about", phrases.say("git.hook.about"))
                .with("missing", phrases.say("git.hook.missing"))
                .with("aside", phrases.say("git.hook.aside"))
                .with("names", phrases.say("git.hook.names"))
                .with("which", phrases.say("git.hook.which"))
                .with("how", phrases.say("git.hook.how"))
                .with("refused", phrases.say("git.hook.refused"))
                .fill();
    }

    /** What git runs to merge a file; where kring has not done it, whatever the reason, git does it by itself. */
    public String driver() {
        return new Template("merge-driver")
                .with("instead", phrases.say("git.driver.instead"))
                .fill();
    }

    /** The workflow by which a code host checks every circle in the repository. */
    public String workflow() {
        return new Template("workflow.yml")
                .with("about", phrases.say("git.workflow.about"))
                .with("where", phrases.say("git.workflow.where"))
                .with("missing", phrases.say("git.workflow.missing"))
                .fill();
    }
}
