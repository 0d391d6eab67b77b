package kring.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.schema.FileKind;

/** The page on the files of a circle: each key as the schemas describe it. */
final class FormatPage {
    private static final Pattern ABOUT = Pattern.compile("(?:The|A) (\\S+) of a circle folder: (.*)");

    private final StringBuilder keys = new StringBuilder();
    private String file = "";

    private FormatPage() {}

    /** The page. */
    static String text() {
        Prose prose = new Prose("kring-circle");
        Page page = new Page("kring-circle", 5, "the files of a circle, format 1")
                .section("DESCRIPTION", prose.of("DESCRIPTION"))
                .section("VALUES", prose.of("VALUES") + values());
        Stream.of(FileKind.values()).forEach(kind -> new FormatPage().add(kind, page));
        return page.section("FILES", prose.of("FILES"))
                .section("EXAMPLES", prose.of("EXAMPLES"))
                .section("SEE ALSO", Page.seeAlso(List.of("kring 1", "kring-check 1", "kring-new 1", "kring-schema 1")))
                .text();
    }

    private static String values() {
        StringBuilder values = new StringBuilder(".Bl -tag -width Ds\n");
        Schema.of("common").below("$defs").node().properties().forEach(entry -> {
            Schema value = new Schema("common", entry.getValue());
            if (!value.has("properties") && !value.has("enum")) {
                values.append(".It Em ")
                        .append(entry.getKey())
                        .append('\n')
                        .append(Mdoc.text(value.text("description")));
            }
        });
        return values.append(".El\n").toString();
    }

    private void add(FileKind kind, Page page) {
        Schema schema = Schema.of(kind.schema());
        Matcher about = ABOUT.matcher(schema.text("description"));
        if (!about.matches()) {
            throw new AssertionError("How should " + kind + " be headed? " + schema.text("description"));
        }
        file = kind.schema();
        page.line(".Sh " + about.group(1));
        page.lines(Mdoc.text(about.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                + about.group(2).substring(1)));
        below("", schema);
        page.line(".Bl -tag -width Ds").lines(keys.toString()).line(".El");
    }

    /** The keys below a place, and below those; a file is not described again where it stands in another. */
    private void below(String way, Schema schema) {
        Schema meant = schema.meant();
        if (!meant.file().equals(file) && !meant.file().equals("common")) {
            return;
        }
        if (meant.has("items")) {
            below(way + "[]", meant.below("items"));
        } else if (meant.has("additionalProperties")
                && meant.below("additionalProperties").node().isObject()) {
            below(way + (isById(meant) ? ".ID" : ".NAME"), meant.below("additionalProperties"));
        }
        List<String> required = Stream.concat(schema.words("required").stream(), meant.words("required").stream())
                .toList();
        meant.properties().forEach((key, value) -> {
            String here = way.isEmpty() ? key : way + "." + key;
            key(here, value, required.contains(key));
            below(here, value);
        });
    }

    private void key(String way, Schema value, boolean required) {
        List<String> said = new ArrayList<>(List.of(type(value)));
        if (required) {
            said.add("required");
        }
        if (value.has("default")) {
            said.add("otherwise " + value.text("default"));
        }
        said.add("for "
                + Map.of("private", "facilitators", "circle", "the circle", "network", "the network")
                        .get(value.text("x-visibility")));
        keys.append(".It Ic ")
                .append(way)
                .append(" Pq ")
                .append(Mdoc.words(String.join("; ", said)))
                .append('\n');
        keys.append(Mdoc.text(value.text("description").replaceAll(" \\(METHOD[^)]*\\)", "")));
    }

    private String type(Schema value) {
        Schema meant = value.meant();
        if (!meant.words("enum").isEmpty()) {
            return choice(meant.words("enum"));
        }
        if (!value.shared().isEmpty() && !meant.has("properties")) {
            return value.shared();
        }
        if (meant.has("const")) {
            return meant.text("const");
        }
        if (meant.has("items")) {
            Schema item = meant.below("items");
            Schema whole = item.meant();
            boolean elsewhere = !whole.file().equals(file) && !whole.file().equals("common");
            return elsewhere
                    ? "list as in the " + whole.file() + " file"
                    : whole.has("properties") ? "list" : "list of " + type(item);
        }
        return switch (meant.text("type")) {
            case "object" -> meant.has("properties") ? "keys" : each(meant);
            case "boolean" -> "true or false";
            default -> meant.text("type") + range(meant);
        };
    }

    /** What stands behind each id or name. */
    private String each(Schema meant) {
        return type(meant.below("additionalProperties")) + (isById(meant) ? " by id" : " by name");
    }

    private static boolean isById(Schema meant) {
        return meant.has("propertyNames");
    }

    private static String choice(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }

    private static String range(Schema meant) {
        return meant.has("minimum") ? " from " + meant.text("minimum") + " to " + meant.text("maximum") : "";
    }
}
