package kring.manual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What of a page is not prose, by section: the options, files and commands that it names, and how it is laid out. */
final class Outline {
    /** What stands behind one of these is the same in every language, but for labels and sections. */
    private static final Set<String> LITERAL = Set.of("Fl", "Cm", "Pa", "Ev", "Ic", "Ql", "Ar", "Xr", "Sx");

    /** What ends that. */
    private static final Set<String> OTHER = Set.of("No", "Nm", "Pq", "Op", ".", ",", ":", ";");

    private static final Pattern LAYOUT = Pattern.compile("\\.(It(?! Nm)|Pp|Ss|Bd|Sh)\\b.*");

    /** What is said of a line that is shown as it stands. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S) {2,}.*");

    private final UnaryOperator<String> named;
    private Set<String> section = new TreeSet<>();
    private int layout;
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    /**
     * The outline of a page.
     *
     * @param named what a section, a label or another name in it is called in the language in which to compare
     */
    Outline(String page, UnaryOperator<String> named) {
        this.named = named;
        boolean shown = false;
        for (String line : page.lines().toList()) {
            if (LAYOUT.matcher(line).matches()) {
                laidOut(line);
            }
            shown = shown ? !line.equals(".Ed") : line.startsWith(".Bd -literal");
            if (line.startsWith(".Dl ") || shown && !line.startsWith(".Bd")) {
                section.add(named.apply(ASIDE.matcher(line).replaceFirst("")));
            } else if (line.startsWith(".")) {
                words(line.substring(1).split(" "));
            }
        }
    }

    Map<String, Set<String>> sections() {
        return sections;
    }

    private void laidOut(String line) {
        if (line.startsWith(".Sh ")) {
            section = new TreeSet<>();
            layout = 0;
            sections.put(sections.size() + " " + named.apply(line.substring(4)), section);
        }
        section.add("laid out " + ++layout + " as " + line.substring(1, 3));
    }

    private void words(String... words) {
        String kind = "";
        for (String word : words) {
            if (LITERAL.contains(word) || OTHER.contains(word)) {
                kind = word;
            } else if (LITERAL.contains(kind)) {
                section.add(kind + " " + named.apply(word));
            }
        }
    }
}
