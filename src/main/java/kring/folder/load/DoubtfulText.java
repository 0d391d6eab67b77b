package kring.folder.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.folder.schema.FileKind;
import kring.folder.schema.TextFields;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;

/** Texts that are probably not what somebody typed: cut off by a #, in quotation marks of Word, with letters lost. */
final class DoubtfulText {
    private static final int LOST = 0xFFFD;

    /** A remark has a space behind its #; what has none was meant as a number, or as a word to search by. */
    private static final Pattern NO_REMARK = Pattern.compile("\\s+#[\\p{L}\\p{N}].*");

    private static final Pattern CURLY = Pattern.compile(
            "[\\u2018-\\u201F\\u00AB\\u00BB\\u2039\\u203A](.*)[\\u2018-\\u201F\\u00AB\\u00BB\\u2039\\u203A]");

    private final Source source;
    private final FileKind kind;
    private final List<Finding> findings;
    private final boolean remarks;

    private DoubtfulText(Source source, FileKind kind, List<Finding> findings) {
        this.source = source;
        this.kind = kind;
        this.findings = findings;
        this.remarks = source.text().indexOf('#') >= 0;
    }

    static void in(Source source, Node root, FileKind kind, List<Finding> findings) {
        new DoubtfulText(source, kind, findings).find(root);
    }

    private void find(Node root) {
        lostLetters();
        find("", root);
    }

    /** One for each line, however many letters it lost. */
    private void lostLetters() {
        if (source.text().indexOf(LOST) < 0) {
            return;
        }
        for (int line = 1; line <= source.lines(); line++) {
            int at = Arrays.stream(source.line(line)).boxed().toList().indexOf(LOST);
            if (at >= 0) {
                findings.add(new Finding(Code.LOST_LETTER, source.at(new Mark(line, at + 1))));
            }
        }
    }

    private void find(String key, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> find(entry.key().text(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> find(key, item));
        } else {
            look(key, (Node.Scalar) node);
        }
    }

    private void look(String key, Node.Scalar scalar) {
        if (isBeyondAscii(scalar.text())
                && CURLY.matcher(scalar.text()).matches()
                && fields(true).contains(key)) {
            findings.add(new Finding(
                    Code.CURLY_QUOTES,
                    source.at(scalar.mark()),
                    List.of(scalar.text()),
                    Suggestion.of(List.of(
                            CURLY.matcher(scalar.text()).replaceFirst("$1").strip()))));
        }
        if (remarks && scalar.plain()) {
            String behind = source.behind(scalar.mark(), scalar.text());
            if (NO_REMARK.matcher(behind).matches() && fields(false).contains(key)) {
                findings.add(new Finding(
                        Code.TEXT_CUT_OFF, source.at(source.firstBehind(scalar.mark(), scalar.text(), "#")), key));
            }
        }
    }

    private static boolean isBeyondAscii(String text) {
        return !text.isEmpty() && text.charAt(0) > '~';
    }

    private Set<String> fields(boolean labels) {
        return labels ? TextFields.labels(kind) : TextFields.texts(kind);
    }
}
