package kring.folder.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.folder.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a point before three figures, which to YAML is a decimal point and to a Dutch eye one of thousands: beside
 * the other numbers of the same measure it shows which was meant.
 */
final class ThousandsPoints {
    private static final Pattern POINT = Pattern.compile("[+-]?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final int THOUSAND = 1000;

    private final List<Finding> findings;

    /** The numbers of each measure, by the member and the ambition. */
    private final Map<String, List<Node.Scalar>> known = new HashMap<>();

    ThousandsPoints(List<Finding> findings) {
        this.findings = findings;
    }

    /** Looks at the measures of somebody's ambitions. */
    void inMember(String member, Source source) {
        for (Node item : items(source.root(), "ambitions")) {
            if (item instanceof Node.Mapping ambition
                    && ambition.get("measure").orElse(null) instanceof Node.Mapping measure) {
                List<Node.Scalar> numbers = new ArrayList<>();
                measure.get("baseline").ifPresent(node -> add(node, numbers));
                measure.get("target").ifPresent(node -> add(node, numbers));
                numbers.forEach(number -> look(number, numbers, source));
                if (ambition.get("id").orElse(null) instanceof Node.Scalar id) {
                    known.put(member + "/" + id.text(), numbers);
                }
            }
        }
    }

    /** Looks at the values in somebody's check-in. */
    void inCheckin(String member, Source source) {
        if (source.root() instanceof Node.Mapping root
                && root.get("ambitions").orElse(null) instanceof Node.Mapping ambitions) {
            for (Node.Entry entry : ambitions.entries()) {
                List<Node.Scalar> numbers =
                        known.computeIfAbsent(member + "/" + entry.key().text(), key -> new ArrayList<>());
                if (entry.value() instanceof Node.Mapping word
                        && word.get("value").orElse(null) instanceof Node.Scalar value) {
                    look(value, numbers, source);
                    add(value, numbers);
                }
            }
        }
    }

    /** Looks at what is put into a venture, of which there is nothing to compare, and at the stakes beside each other. */
    void inVenture(Source source) {
        amounts(source.root(), source);
        if (source.root() instanceof Node.Mapping root
                && root.get("cooperative").orElse(null) instanceof Node.Mapping terms) {
            for (Node.Entry term : terms.entries()) {
                List<Node.Scalar> numbers = new ArrayList<>();
                if (term.value() instanceof Node.Mapping amounts) {
                    amounts.entries().forEach(amount -> add(amount.value(), numbers));
                } else if (!term.key().text().equals("reserve")) {
                    add(term.value(), numbers);
                }
                numbers.forEach(number -> look(number, numbers, source));
            }
        }
    }

    private void amounts(@Nullable Node node, Source source) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.key().text().equals("amount") && entry.value() instanceof Node.Scalar amount) {
                    look(amount, List.of(), source);
                }
                amounts(entry.value(), source);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> amounts(item, source));
        }
    }

    private static List<Node> items(@Nullable Node root, String key) {
        return root instanceof Node.Mapping mapping && mapping.get(key).orElse(null) instanceof Node.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    private static void add(Node node, List<Node.Scalar> numbers) {
        if (node instanceof Node.Scalar scalar && scalar.number().isPresent()) {
            numbers.add(scalar);
        }
    }

    private void look(Node.Scalar number, List<Node.Scalar> others, Source source) {
        if (number.plain() && POINT.matcher(number.text()).matches() && isDoubtful(number, others)) {
            String whole = number.text().replace(".", "");
            String decimal = number.text().replaceFirst("\\.?0+$", "");
            findings.add(new Finding(
                    Code.THOUSANDS,
                    source.at(number.mark()),
                    List.of(number.text(), whole, decimal),
                    Suggestion.of(List.of(whole))));
        }
    }

    /** Whether it lies nearer to the other numbers a thousandfold; without any, whether nobody would write it so. */
    private static boolean isDoubtful(Node.Scalar number, List<Node.Scalar> others) {
        double[] sizes = others.stream()
                .filter(other -> !POINT.matcher(other.text()).matches())
                .mapToDouble(other -> Math.abs(other.number().orElseThrow().doubleValue()))
                .filter(size -> size > 0)
                .toArray();
        double size = Math.abs(number.number().orElseThrow().doubleValue());
        return sizes.length == 0
                ? number.text().endsWith("0")
                : distance(size * THOUSAND, sizes) < distance(size, sizes);
    }

    private static double distance(double size, double... sizes) {
        double nearest = Double.MAX_VALUE;
        for (double other : sizes) {
            nearest = Math.min(nearest, Math.abs(Math.log(size / other)));
        }
        return nearest;
    }
}
