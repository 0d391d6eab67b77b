package kring.folder.load;

import java.util.List;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.folder.yaml.Node;

/**
 * What a scaffold left to be filled in: a value that is only {@code …}, or one with a remark behind it that begins so,
 * as a day has that kring only proposes.
 */
final class Placeholders {
    private static final Pattern REMARK = Pattern.compile("\\s+#\\s*….*");

    private Placeholders() {}

    static void in(Source source, Node root, List<Finding> findings) {
        if (source.text().contains(Node.Scalar.PLACEHOLDER)) {
            find(source, "", root, findings);
        }
    }

    private static void find(Source source, String key, Node node, List<Finding> findings) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> find(source, entry.key().text(), entry.value(), findings));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> find(source, key, item, findings));
        } else if (isPlaceholder(source, (Node.Scalar) node)) {
            findings.add(new Finding(Code.TO_FILL_IN, source.at(node.mark()), key));
        }
    }

    private static boolean isPlaceholder(Source source, Node.Scalar scalar) {
        return scalar.isPlaceholder()
                || scalar.plain()
                        && REMARK.matcher(source.behind(scalar.mark(), scalar.text()))
                                .matches();
    }
}
