package kring.report.json;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Renders a command's result as one JSON object: who says it, then the components of the result. */
public final class JsonRenderer {
    private static final int FORMAT = 1;

    /** What JSON allows in a string but a terminal obeys: delete, the second control set, line ends and reversals. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private final JsonFactory factory = new JsonFactory();

    /** The object, indented by two, ending with a line break; the result must be a record. */
    public String render(String command, @Nullable String circle, Object result) {
        return render(command, circle, result, Map.of());
    }

    /** The same with these members behind it. */
    public String render(String command, @Nullable String circle, Object result, Map<String, ?> more) {
        return object(values -> {
            begin(values, command);
            values.write("circle", circle);
            values.writeComponents((Record) result);
            more.forEach(values::write);
        });
    }

    /** The same for a result of no circle in particular. */
    public String render(String command, Object result) {
        return object(values -> {
            begin(values, command);
            values.writeComponents((Record) result);
        });
    }

    private static void begin(JsonValues values, String command) {
        values.write("kring", FORMAT);
        values.write("command", command);
    }

    /** An object of another format than kring's own, with these members in their order. */
    public String render(Map<String, ?> members) {
        return object(values -> members.forEach(values::write));
    }

    private String object(Consumer<JsonValues> members) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            json.writeStartObject();
            members.accept(new JsonValues(json));
            json.writeEndObject();
        }
        return HIDDEN.matcher(out.toString())
                        .replaceAll(match -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)))
                + "\n";
    }

    /** Every value on a line of its own, so that two results compare well line by line. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indent)
                    .withArrayIndenter(indent);
        }
    }
}
