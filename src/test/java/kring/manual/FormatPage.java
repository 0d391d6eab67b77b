package kring.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.schema.FileKind;

/** The page on the files of a circle: each key as the schemas describe it. */
final class FormatPage {
    private static final Pattern ABOUT = Pattern.compile("\\p{Lu}\\p{L}* (\\S+\\.yaml) [^:]+: (.*)");

    private final Edition edition;
    private final StringBuilder keys = new StringBuilder();
    private String file = "";

    private FormatPage(Edition edition) {
        this.edition = edition;
    }

    /** The page. */
    static String text(Edition edition) {
        Prose prose = edition.prose("kring-circle");
        Page page = new Page(edition, "kring-circle", 5, edition.word("format.about"))
                .section("DESCRIPTION", prose.of("DESCRIPTION"))
                .section("VALUES", prose.of("VALUES") + values(edition));
        FileKind.inCircle().forEach(kind -> new FormatPage(edition).add(kind, page));
        return page.section("FILES", prose.of("FILES"))
                .section("EXAMPLES", prose.of("EXAMPLES"))
                .section("SEE ALSO", Page.seeAlso(List.of("kring 1", "kring-check 1", "kring-new 1", "kring-schema 1")))
                .text();
    }

    private static String values(Edition edition) {
        StringBuilder values = new StringBuilder(".Bl -tag -width Ds\n");
        edition.schema("common").below("$defs").pieces().forEach(value -> {
            if (!value.has("properties") && !value.has("enum")) {
                values.append(".It Em ")
                        .append(Mdoc.words(named(value)))
                        .append('\n')
                        .append(Mdoc.text(value.text("description")));
            }
        });
        return values.append(".El\n").toString();
    }

    private void add(FileKind kind, Page page) {
        Schema schema = edition.schema(kind.schema());
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
            below(
                    way + (isById(meant) ? ".ID" : "." + edition.word("format.name")),
                    meant.below("additionalProperties"));
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
            said.add(edition.word("format.required"));
        }
        if (value.has("default")) {
            said.add(edition.word("format.otherwise", value.text("default")));
        }
        said.add(edition.word("format.for." + value.text("x-visibility")));
        keys.append(".It Ic ")
                .append(way)
                .append(" Pq ")
                .append(Mdoc.words(String.join("; ", said)))
                .append('\n');
        keys.append(Mdoc.text(value.text("description")));
    }

    private String type(Schema value) {
        Schema meant = value.meant();
        if (!meant.words("enum").isEmpty()) {
            return edition.choice(meant.words("enum"));
        }
        if (value.isShared() && !meant.has("properties")) {
            return named(meant);
        }
        if (meant.has("const")) {
            return meant.text("const");
        }
        if (meant.has("items")) {
            Schema item = meant.below("items");
            Schema whole = item.meant();
            boolean elsewhere = !whole.file().equals(file) && !whole.file().equals("common");
            return elsewhere
                    ? edition.word("format.list-as", whole.file())
                    : whole.has("properties")
                            ? edition.word("format.list")
                            : edition.word("format.list-of", type(item));
        }
        return switch (meant.text("type")) {
            case "object" -> meant.has("properties") ? edition.word("format.keys") : each(meant);
            case "boolean" -> edition.choice(List.of("true", "false"));
            default -> range(edition.word("format." + meant.text("type")), meant);
        };
    }

    /** What stands behind each id or name. */
    private String each(Schema meant) {
        return edition.word(
                isById(meant) ? "format.by-id" : "format.by-name", type(meant.below("additionalProperties")));
    }

    private static boolean isById(Schema meant) {
        return meant.has("propertyNames");
    }

    private String range(String type, Schema meant) {
        return meant.has("minimum")
                ? edition.word("format.range", type, meant.text("minimum"), meant.text("maximum"))
                : type;
    }

    /** What a shared definition is called where it is used and where it is explained. */
    private static String named(Schema definition) {
        return definition.text("title").toLowerCase(Locale.ROOT);
    }
}
