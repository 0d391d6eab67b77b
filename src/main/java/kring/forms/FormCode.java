package kring.forms;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kring.forms.typed.Typed;
import kring.model.value.Kebab;
import kring.report.document.form.Form;

/**
 * What a form says of itself to the program.
 *
 * @param about what it is for: {@code 2025-Q4/baker}, or {@code -} for somebody or something new
 * @param fingerprint of what was known when the form was made
 * @param rows the codes of the rows that were on it, by part
 */
public record FormCode(Kind kind, String about, String fingerprint, Map<String, List<String>> rows) {
    /** What the code of every form begins with. */
    public static final String BEGINNING = "kring-form/";

    private static final String VERSION = BEGINNING + "2 ";
    private static final Pattern OTHER_VERSION = Pattern.compile(BEGINNING + "(?!2 )[0-9]+ ");

    private static final int FIXED = 4;
    /** A capital that is neither of a quarter nor of something that is encoded already. */
    private static final Pattern CAPITAL = Pattern.compile("(?<!^[0-9]{4}-)(?<!%)(?<!%[0-9A-F])[A-Z]");

    private static final Pattern QUARTER = Pattern.compile("(?<=^[0-9]{4}-)q(?=[1-4])");

    /** The kinds of forms. */
    public enum Kind {
        CHECKIN,
        MEETING,
        INTAKE,
        RATING,
        VENTURE
    }

    /** The code of a form with these parts. */
    public static FormCode of(Kind kind, String about, String fingerprint, List<Form.Part> parts) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> !part.lines().isEmpty())
                .forEach(part -> rows.put(
                        part.code(), part.lines().stream().map(Form.Line::code).toList()));
        return new FormCode(kind, about, fingerprint, rows);
    }

    /** Whether a code is of this version, or of none that there was: one that cannot be parsed is damaged then. */
    public static boolean isCurrent(String words) {
        return !OTHER_VERSION.matcher(Typed.key(words)).lookingAt();
    }

    /** Parses the code of a form, whatever its blanks and capitals; empty when it is something else. */
    public static Optional<FormCode> parse(String words) {
        String code = Typed.key(words);
        String[] steps = code.split(" ");
        if (steps.length < FIXED || !code.startsWith(VERSION)) {
            return Optional.empty();
        }
        String about = QUARTER.matcher(steps[2]).replaceFirst("Q");
        Map<String, List<String>> rows = Arrays.stream(steps)
                .skip(FIXED)
                .map(step -> step.split(":", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> List.of(pair[1].split(",")), (one, other) -> one, LinkedHashMap::new));
        return Kebab.constant(Kind.class, steps[1])
                .flatMap(kind -> decoded(about).map(what -> new FormCode(kind, what, steps[3], rows)));
    }

    private static Optional<String> decoded(String about) {
        try {
            return Optional.of(URLDecoder.decode(about, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is written. */
    public String code() {
        String parts = rows.entrySet().stream()
                .map(part -> " " + part.getKey() + ":" + String.join(",", part.getValue()))
                .collect(Collectors.joining());
        return VERSION + Kebab.of(kind) + " " + encoded() + " " + fingerprint + parts;
    }

    /** Without blanks, and with capitals that survive when somebody types the code again. */
    private String encoded() {
        String encoded = URLEncoder.encode(about, StandardCharsets.UTF_8).replace("%2F", "/");
        return CAPITAL.matcher(encoded)
                .replaceAll(letter -> "%" + Integer.toHexString(letter.group().charAt(0)));
    }
}
