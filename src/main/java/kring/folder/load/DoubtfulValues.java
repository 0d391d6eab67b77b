package kring.folder.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.folder.yaml.Node;
import kring.model.value.Period;

/** Days, addresses and measures that fit their field and still cannot be meant so. */
final class DoubtfulValues {
    /** The last year that is likely for any day. */
    private static final int LATEST = 2100;

    private static final int CENTURY = 100;

    /** The first likely year: of what lies ahead, of what a circle has noted, and of what somebody did before. */
    private static final int AHEAD = 2000;

    private static final Map<String, Integer> EARLIEST = Map.of(
            "due", AHEAD,
            "until", AHEAD,
            "revisit", AHEAD,
            "settled", AHEAD,
            "date", 1900,
            "joined", 1950,
            "left", 1950,
            "since", 1950,
            "started", 1950);

    private static final Set<String> PAST = Set.of("achievements", "evidence");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");

    private final Source source;
    private final List<Finding> findings;

    private DoubtfulValues(Source source, List<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    static void in(Source source, Node root, List<Finding> findings) {
        new DoubtfulValues(source, findings).find("", "", root);
    }

    private void find(String list, String key, Node node) {
        if (node instanceof Node.Mapping mapping) {
            if (key.equals("measure")) {
                measure(mapping);
            }
            mapping.entries().forEach(entry -> find(key, entry.key().text(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> find(list, key, item));
        } else if (EARLIEST.containsKey(key)) {
            day((Node.Scalar) node, key.equals("date") && !PAST.contains(list) ? AHEAD : EARLIEST.get(key));
        } else if (key.equals("email") && !isAddress((Node.Scalar) node)) {
            findings.add(new Finding(Code.NO_ADDRESS, source.at(node.mark()), ((Node.Scalar) node).text()));
        }
    }

    private void day(Node.Scalar scalar, int earliest) {
        int year = Period.parse(scalar.text())
                .map(period -> period.last().getYear())
                .orElse(earliest);
        if (year < earliest || year > LATEST) {
            int near = year < earliest ? year + CENTURY : year - CENTURY;
            Optional<String> meant = Optional.of(near + scalar.text().substring(4))
                    .filter(day -> near >= earliest && near <= LATEST)
                    .filter(day -> Period.parse(day).isPresent());
            findings.add(new Finding(
                    Code.DISTANT_DATE, source.at(scalar.mark()), List.of(scalar.text()), Suggestion.only(meant)));
        }
    }

    private static boolean isAddress(Node.Scalar scalar) {
        return scalar.isNothing()
                || scalar.text().isBlank()
                || scalar.isPlaceholder()
                || ADDRESS.matcher(scalar.text().strip()).matches();
    }

    private void measure(Node.Mapping measure) {
        Optional<Node> target = measure.get("target");
        if (target.isPresent()
                && target.get() instanceof Node.Scalar aim
                && measure.get("baseline").orElse(null) instanceof Node.Scalar begin
                && aim.number().isPresent()
                && begin.number()
                        .filter(number -> number.compareTo(aim.number().get()) == 0)
                        .isPresent()) {
            findings.add(new Finding(Code.BASELINE_IS_TARGET, source.at(aim.mark()), aim.text()));
        }
    }
}
