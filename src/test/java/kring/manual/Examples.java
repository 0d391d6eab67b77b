package kring.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that a page of the manual or the README shows. */
public final class Examples {
    private static final Pattern PAGE = Pattern.compile(
            "(?ms)^\\.Bd -literal[^\n]*\n(kring .*?)^\\.Ed$|^\\.Dl ([^\n]*)$|^\\.Ql ([^\n]*kring [^\n]*)$");
    private static final Pattern README = Pattern.compile("(?ms)^```(?:sh|crontab)\n(.*?)^```$");
    private static final Pattern DUTCH = Pattern.compile("(?ms)^## kring in het Nederlands$.*?(?=^## )");
    private static final Pattern TOUR = Pattern.compile("(?m)^\\| [^|]+ \\| `(kring [^`]+)` \\|");
    private static final Pattern CRONTAB = Pattern.compile("^(\\S+ ){5}(?=\\S*/kring )");

    /** What begins an example and is no command of kring, with why it is not run here. */
    private static final Map<String, String> OTHERS = Map.of(
            "export", "it says where a shell finds kring, which is at hand here",
            "mvn", "it runs this very test",
            "Out-String", "it is of PowerShell, which is not at hand",
            "Invoke-Expression", "it is of PowerShell, which is not at hand");

    private Examples() {}

    /** The commands of a manual page, in their order. */
    static List<String> ofPage(String page) {
        return commands(PAGE.matcher(page)
                .results()
                .flatMap(shown -> Stream.of(1, 2, 3).map(shown::group))
                .filter(shown -> shown != null)
                .flatMap(String::lines)
                .map(line -> line.replace("\\(dq", "\"").replaceFirst(" [.,]$", "")));
    }

    /** The part of the README that is in Dutch. */
    static String dutch(String readme) {
        Matcher dutch = DUTCH.matcher(readme);
        dutch.find();
        return dutch.group();
    }

    /** A part of the README, from its heading to the next of that depth or higher. */
    static String section(String readme, String heading) {
        String depth = heading.replaceFirst(" .*", "");
        Matcher section = Pattern.compile("(?ms)^" + heading + "$.*?(?=^#{2," + depth.length() + "} |\\z)")
                .matcher(readme);
        section.find();
        return section.group();
    }

    /** The commands in the code blocks of the README, in their order; those in Dutch are the same, and are left out. */
    static List<String> ofReadme(String readme) {
        return ofBlocks(readme.replace(dutch(readme), ""));
    }

    /** The commands in the code blocks of a part of the README, in their order. */
    static List<String> ofBlocks(String part) {
        return commands(README.matcher(part)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank()));
    }

    /** The commands of the README's year, in their order, each on the day on which the README says that it is tried. */
    public static List<String> ofTour(String readme) {
        return ofTour(readme, "## A year with kring");
    }

    /** The same of the year below a heading. */
    static List<String> ofTour(String readme, String heading) {
        String today = "2025-11-13";
        List<String> tour = new ArrayList<>();
        for (MatchResult row : TOUR.matcher(section(readme, heading)).results().toList()) {
            today = row.group(1).equals("kring form --meeting") ? "2025-11-20" : today;
            tour.add(row.group(1).replaceFirst("^kring", "kring --today " + today));
        }
        return tour;
    }

    /** Each command by itself, without what is not kring's and listed above. */
    private static List<String> commands(Stream<String> lines) {
        return lines.map(line -> CRONTAB.matcher(line).replaceFirst(""))
                .map(line -> line.replaceFirst("^source <\\((.*)\\)$", "$1"))
                .flatMap(line -> Stream.of(line.split(" && | \\| ")))
                .filter(command -> !OTHERS.containsKey(command.split(" ")[0]))
                .toList();
    }
}
