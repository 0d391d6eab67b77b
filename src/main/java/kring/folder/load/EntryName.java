package kring.folder.load;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.FileNames;
import kring.model.value.Id;

/** Recognises entries of a folder by their names: leftovers of other programs, what is ignored, what is misnamed. */
final class EntryName {
    /** What may lie in the circle's folder besides, and is nobody's data. */
    private static final Pattern BESIDES =
            Pattern.compile("reports|templates|(README|LICENSE|NOTES)(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** What editors, Word, merges, copying and file synchronisation leave behind, whatever lies beside it. */
    private static final Pattern LEFTOVER = Pattern.compile(
            String.join(
                    "|",
                    ".*~|~\\$.*|~wrl.*|#.*#|\\.[#_].*|.*\\.(orig|rej|bak|old|save|swp|swo|swx|tmp|temp|part|crdownload|lnk|mine|r[0-9]+)",
                    ".*(\\.sync-conflict|sfconflict|conflicted copy|conflicted version|_jb_tmp_|~sync).*",
                    ".*\\b(conflicterende? (kopie|versie|exemplaar)|conflictkopie|conflictversie|case conflict).*",
                    ".* \\([0-9]+\\)(\\..*)?|.* - (copy|kopie|kopi\u00EBren|snelkoppeling|shortcut)\\b.*",
                    "(copy|kopie|backup|reservekopie)( \\([0-9]+\\))? (of|van) .*",
                    ".*[._](local|remote|base|backup)[._][0-9]+\\..*"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a copy has behind the name of what it is a copy of, also where that makes an id. */
    private static final Pattern COPY = Pattern.compile(
            "[ _.(\\[-]+([^\\p{L}]*|.*\\P{L})"
                    + "(conflict\\p{L}*|kopie|copy|copie|duplicaat|duplicate|backup|reservekopie)(\\P{L}.*)?",
            Pattern.CASE_INSENSITIVE);

    /** The same, where it makes no id: what a person may be called as well, such as Oud or Bak, and numbers. */
    private static final Pattern PROBABLY_COPY = Pattern.compile(
            String.join(
                    "|",
                    "[ _]?\\(?[0-9]{1,3}\\)?",
                    "[ _.(\\[-]+(conf|back-up|oud|old|orig(inal|ineel)?|bak|sync|hersteld|recovered|autosave)(\\P{L}.*)?",
                    "[ _.(\\[-]*[0-9]{4}-?[0-9]{2}-?[0-9]{2}.*"),
            Pattern.CASE_INSENSITIVE);

    /** The name of a computer, as OneDrive puts it behind. */
    private static final Pattern COMPUTER = Pattern.compile(
            "-(?=.*\\p{Lu})[\\p{Lu}0-9-]{3,}|-(.*-)?(PC|Laptop|Desktop|MacBook|iMac|Mac|Surface|iPad|iPhone)(-.*)?");

    private static final Pattern DISGUISED = Pattern.compile(
            "(.*)\\.ya?ml(\\.(txt|docx?|odt|rtf|md|json|html?|csv|bin|ya?ml)|[. ]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_THE_CLOUD = Pattern.compile("\\..*\\.ya?ml\\.icloud", Pattern.CASE_INSENSITIVE);
    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[-_ ]?[qQkK]?0?([1-4])");

    private EntryName() {}

    static boolean isYaml(String name) {
        return YAML.matcher(name).matches();
    }

    /**
     * Whether it was left behind by a program.
     *
     * @param beside the names of what else lies in the folder
     */
    static boolean isLeftover(String name, Set<String> beside) {
        return !FileNames.isProgramsOwn(name) && LEFTOVER.matcher(name).matches()
                || isCopyOfOne(name, beside)
                || disguised(name).filter(beside::contains).isPresent();
    }

    /** Looks for what it begins with, and not through all there is: a folder of thousands would take thousands times as long. */
    private static boolean isCopyOfOne(String name, Set<String> beside) {
        return IntStream.rangeClosed(0, name.length())
                // What is put behind a name begins with no letter.
                .filter(end -> end == name.length() || !Character.isLetter(name.charAt(end)))
                .mapToObj(end -> name.substring(0, end))
                .flatMap(start -> Stream.of(start, start + ".yaml"))
                .anyMatch(other -> beside.contains(other) && !other.equals(name) && isCopy(name, other));
    }

    private static boolean isCopy(String name, String original) {
        int dot = original.endsWith(".yaml") ? original.lastIndexOf('.') : original.length();
        String stem = original.substring(0, dot);
        if (!name.startsWith(stem) || !name.endsWith(original.substring(dot))) {
            return false;
        }
        String rest = name.substring(stem.length(), Math.max(stem.length(), name.length() - original.length() + dot));
        return COPY.matcher(rest).matches()
                || !Id.valid(stem + rest)
                        && (PROBABLY_COPY.matcher(rest).matches()
                                || COMPUTER.matcher(rest).matches());
    }

    /** The name that a file would have without what Windows adds to it, and hides, or cannot have at its end. */
    static Optional<String> disguised(String name) {
        Matcher disguised = DISGUISED.matcher(name);
        return disguised.matches() ? Optional.of(disguised.group(1) + ".yaml") : Optional.empty();
    }

    /** Whether it stands for a file that iCloud has not fetched. */
    static boolean isInTheCloud(String name) {
        return IN_THE_CLOUD.matcher(name).matches();
    }

    static boolean isIgnored(String folder, String name) {
        return name.startsWith(".")
                || FileNames.isProgramsOwn(name)
                || folder.isEmpty() && BESIDES.matcher(name).matches();
    }

    /** The quarter that somebody meant by {@code 2025Q4} or {@code 2025-q4}. */
    static Optional<String> nearQuarter(String name) {
        Matcher matcher = QUARTER.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1) + "-Q" + matcher.group(2)) : Optional.empty();
    }
}
