package kring.folder.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.write.PathKind;
import kring.folder.yaml.YamlReader;
import kring.model.FileNames;

/** The language of a circle, also when something else is wrong with its file: whoever must mend it reads that language. */
final class CircleLanguage {
    private static final Pattern LINE = Pattern.compile(
            "^[^#\\n]*?(?<![\\w-])[\"'\\u201C\\u2018]?language[\"'\\u201D\\u2019]?[\\s\\u00A0]*:"
                    + "[\\s\\u00A0\"'\\u201C\\u2018]*(nl|en)\\b",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Of format 1, when nothing is said. */
    private static final String DEFAULT = "nl";

    private CircleLanguage() {}

    /** The code of the language; empty when there is no file of a circle. */
    static Optional<String> of(FileTree tree) {
        try {
            if (tree.list("").stream()
                    .noneMatch(entry ->
                            entry.kind() == PathKind.FILE && entry.name().equals(FileNames.CIRCLE))) {
                return Optional.empty();
            }
            byte[] bytes = tree.read(FileNames.CIRCLE, YamlReader.LARGEST);
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
            Matcher line = LINE.matcher(text);
            return Optional.of(line.find() ? line.group(1).toLowerCase(Locale.ROOT) : DEFAULT);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
