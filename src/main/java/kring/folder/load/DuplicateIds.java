package kring.folder.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.check.Code;
import kring.check.Finding;
import kring.folder.yaml.Node;

/** Ids must be unique in their list, for everything else refers to them. */
final class DuplicateIds {
    private DuplicateIds() {}

    static void in(Source source, Node root, List<Finding> findings) {
        find(source, root, findings);
    }

    private static void find(Source source, Node node, List<Finding> findings) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> find(source, entry.value(), findings));
        } else if (node instanceof Node.Sequence sequence) {
            Set<String> ids = new HashSet<>();
            for (Node item : sequence.items()) {
                find(source, item, findings);
                if (item instanceof Node.Mapping mapping
                        && mapping.get("id").orElse(null) instanceof Node.Scalar id
                        && !ids.add(id.text())) {
                    findings.add(new Finding(Code.DUPLICATE_ID, source.at(id.mark()), id.text()));
                }
            }
        }
    }
}
