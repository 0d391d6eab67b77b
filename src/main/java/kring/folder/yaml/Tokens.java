package kring.folder.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.JacksonYAMLParseException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** The parser's tokens, with their places. What the parser keeps to itself is read from the text at those places. */
final class Tokens implements AutoCloseable {
    /** With the schema in which a scalar is what is written, so that nothing is computed, and nothing goes wrong, here. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.FAILSAFE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(YamlReader.LARGEST)
                    .build())
            .build();

    /** What a scalar begins with that is not plain, or has an anchor or a tag. */
    private static final String SIGNS = "&!\"'|>";

    private static final Pattern PROPERTIES = Pattern.compile("(?:(?:(&)|(!))\\S*+(?:\\s|#.*+)*+){0,2}+");
    private static final Pattern DOCUMENT = Pattern.compile("^(?:---|%)", Pattern.MULTILINE);

    private final String text;
    private final YAMLParser parser;
    private @Nullable TokenStreamLocation at;

    /** Whether there are characters of two halves: the parser counts them as one. */
    private final boolean isOfPairs;

    private int points;
    private int place;

    Tokens(String text) {
        this.text = text;
        this.isOfPairs = text.codePointCount(0, text.length()) < text.length();
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new Pieces(text));
    }

    /**
     * The next token; null when there are no more.
     *
     * @throws ParseFailure at what the parser does not go on behind
     * @throws JacksonYAMLParseException when it is no YAML
     */
    @Nullable
    JsonToken next() {
        try {
            at = null;
            JsonToken token = parser.nextToken();
            if (token != null || parser.isClosed()) {
                return token;
            }
        } catch (JacksonYAMLParseException e) {
            throw e;
        } catch (StreamReadException e) {
            if (e.getCause() != null) {
                throw e;
            }
            if (parser.streamReadContext().inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME) {
                throw new ParseFailure(
                        Code.YAML_FEATURE, mark(), text.charAt(start()) == '*' ? "alias" : "complex-key");
            }
        }
        // A number that is none, as its tag would have it, is no token or a failure.
        throw new ParseFailure(Code.YAML_FEATURE, mark(), "tag");
    }

    /** The next token, of which it is known that there is one: what was begun is not ended yet. */
    JsonToken within() {
        return Objects.requireNonNull(next());
    }

    /** The text of a scalar. */
    String string() {
        return parser.getString();
    }

    /** Where the token begins. */
    Mark mark() {
        return new Mark(begin().getLineNr(), begin().getColumnNr());
    }

    /** How many characters stand before the token. */
    int start() {
        return place(begin());
    }

    /** Made when first asked for: nobody asks where brackets close or a list ends. */
    private TokenStreamLocation begin() {
        at = at == null ? parser.currentTokenLocation() : at;
        return at;
    }

    /** How many characters there are to the end of the token. */
    int end() {
        return place(parser.currentLocation());
    }

    /** Whether the token is a bracket with which a list or mapping begins. */
    boolean isFlow() {
        int start = start();
        return start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    }

    boolean isAlias() {
        return parser.isCurrentAlias();
    }

    /** How the token is written. The parser tells of anchors and tags of collections only. */
    Style style() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return new Style(parser.getObjectId() != null, parser.getTypeId() != null, ' ');
        }
        int start = start();
        boolean bare = start == text.length() || SIGNS.indexOf(text.charAt(start)) < 0;
        // An empty place may lie right before the next thing.
        int end = bare ? start : end();
        if (start == end) {
            return Style.BARE;
        }
        Matcher properties = PROPERTIES.matcher(text).region(start, end);
        int sign = properties.lookingAt() ? properties.end() : start;
        return new Style(
                properties.group(1) != null, properties.group(2) != null, sign == end ? ' ' : text.charAt(sign));
    }

    /** Where a document begins, with the directives before it, between a place and the end of the token. */
    Optional<Mark> documentBehind(int place) {
        Matcher start = DOCUMENT.matcher(text);
        return start.find(place) && start.start() < end()
                ? Optional.of(new Mark(
                        1 + (int) text.substring(0, start.start()).lines().count(), 1))
                : Optional.empty();
    }

    @Override
    public void close() {
        parser.close();
    }

    private int place(TokenStreamLocation location) {
        int now = (int) location.getCharOffset();
        if (!isOfPairs) {
            return now;
        }
        place = text.offsetByCodePoints(place, now - points);
        points = now;
        return place;
    }

    /**
     * How a token is written.
     *
     * @param sign what it begins with behind its anchor and tag
     */
    record Style(boolean anchor, boolean tag, char sign) {
        private static final Style BARE = new Style(false, false, ' ');

        boolean isPlain() {
            return !isBlock() && !isQuoted();
        }

        boolean isQuoted() {
            return sign == '"' || sign == '\'';
        }

        /** Whether it is a text below a header, a | or a >. */
        boolean isBlock() {
            return sign == '|' || sign == '>';
        }
    }

    /**
     * A text that never fills what it is read into: the engine below the parser, release 3.0.1, has no room left for the
     * second half of a character, such as an emoji, when the first half is the last that it took in.
     */
    private static final class Pieces extends StringReader {
        private Pieces(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int from, int size) throws IOException {
            return super.read(into, from, Math.max(1, size - 1));
        }
    }
}
