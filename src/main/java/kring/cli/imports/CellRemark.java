package kring.cli.imports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.forms.typed.Refusal;
import kring.language.Language;
import kring.language.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Something about a cell of a file that came in (DESIGN, JSON of import).
 *
 * @param sheet where it is; null for the file as a whole
 * @param cell where it is; null for a sheet or the file as a whole
 */
public record CellRemark(@Nullable String sheet, @Nullable String cell, String message) {
    private static final Pattern DECIMALS = Pattern.compile("^(-?[0-9]+)[.]([0-9]+%?)$");

    /** Something about the file as a whole. */
    public static CellRemark of(String message) {
        return new CellRemark(null, null, message);
    }

    /** What was found in cells, each in its sentence. */
    public static List<CellRemark> of(List<Refusal> refusals, Phrases phrases) {
        return refusals.stream().map(refusal -> of(refusal, phrases)).toList();
    }

    private static CellRemark of(Refusal refusal, Phrases phrases) {
        return at(
                refusal.place(),
                phrases.say(
                        "refusal." + refusal.code(),
                        Stream.concat(
                                        refusal.arguments().stream().limit(1),
                                        refusal.arguments().stream().skip(1).map(one -> reading(one, phrases)))
                                .toArray()));
    }

    /** What was typed is told as it is, and a number that it can stand for with the language's mark. */
    private static String reading(String words, Phrases phrases) {
        return phrases.language() == Language.NL ? DECIMALS.matcher(words).replaceFirst("$1,$2") : words;
    }

    /** Something at a place, such as {@code Check-in!D8}. */
    public static CellRemark at(String place, String message) {
        int mark = place.lastIndexOf('!');
        String cell = place.substring(mark + 1);
        return new CellRemark(place.substring(0, mark), cell.isEmpty() ? null : cell, message);
    }

    /** As it is said: the place first. */
    public String words() {
        return sheet == null ? message : sheet + (cell == null ? "" : "!" + cell) + ": " + message;
    }
}
