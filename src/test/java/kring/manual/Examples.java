package kring.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that a page of the manual or the README shows. */
public final class Examples {
    private static final Pattern PAGE = Pattern.compile(
            "(?ms)^\\.Bd -literal[^\n]*\n(kring .*?)^\\.Ed$|^\\.Dl ([^\n]*)$|^\\.Ql ([^\n]*kring [^\n]*)$");
    private static final Pattern README = Pattern.compile("(?ms)^```(?:sh|crontab)\n(.*?)^```$");
    private static final Pattern TOUR = Pattern.compile("(?m)^\\| [^|]+ \\| `(kring [^`]+)` \\|");
    private static final Pattern CRONTAB = Pattern.compile("^(\\S+ ){5}(?=\\S*/kring )");

    /** What begins an example and is no command of kring, with why it is not run here. */
    private static final Map<String, String> OTHERS = Map.of(
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

    /** The commands in the code blocks of the README, in their order. */
    static List<String> ofReadme(String readme) {
        return commands(README.matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank()));
    }

    /** The commands of the README's year, in their order, each on the day on which the README says that it is tried. */
    public static List<String> ofTour(String readme) {
        String year = readme.substring(readme.indexOf("\n## A year with kring\n"));
        String today = "2025-11-13";
        List<String> tour = new ArrayList<>();
        for (MatchResult row : TOUR.matcher(year.substring(0, year.indexOf("\n## ", 1)))
                .results()
                .toList()) {
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
