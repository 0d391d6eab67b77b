package kring.folder.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises entries of a folder by their names: leftovers of other programs, what is ignored, what is misnamed. */
final class EntryName {
    /** What may lie in the circle's folder besides, and is nobody's data. */
    private static final Pattern BESIDES =
            Pattern.compile("reports|templates|(README|LICENSE|NOTES)(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** What editors, Word, merges, copying and file synchronisation leave behind. */
    private static final Pattern LEFTOVER = Pattern.compile(String.join(
            "|",
            ".*~|~\\$.*|#.*#|.*\\.(orig|rej|bak|swp|tmp)",
            ".*([Cc]onflicted copy|conflicterende kopie|sync-conflict).*",
            ".* \\([0-9]+\\)\\..*|.* - ([Cc]opy|[Kk]opie)\\b.*|(Copy of|Kopie van) .*",
            ".*[._](LOCAL|REMOTE|BASE|BACKUP)[._][0-9]+\\..*"));

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[-_ ]?[qQkK]?0?([1-4])");

    private EntryName() {}

    static boolean isYaml(String name) {
        return YAML.matcher(name).matches();
    }

    static boolean isLeftover(String name) {
        return LEFTOVER.matcher(name).matches();
    }

    static boolean isIgnored(String folder, String name) {
        return name.startsWith(".") || folder.isEmpty() && BESIDES.matcher(name).matches();
    }

    /** The quarter that somebody meant by {@code 2025Q4} or {@code 2025-q4}. */
    static Optional<String> nearQuarter(String name) {
        Matcher matcher = QUARTER.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1) + "-Q" + matcher.group(2)) : Optional.empty();
    }
}
