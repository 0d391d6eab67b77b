package kring.forms.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kring.forms.FilledRow;
import kring.forms.typed.Typed;
import kring.model.Screening.Evidence;
import kring.model.value.Kebab;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of one rater.
 *
 * @param place in the list of all, which other raters may change meanwhile
 * @param code by which the form finds it again: it rests on what the piece says, and on nothing of others
 */
record OwnEvidence(int place, String code, Evidence said) {
    /** Those of one rater among all. */
    static List<OwnEvidence> of(List<Evidence> all, Predicate<@Nullable String> rater) {
        Set<String> codes = new HashSet<>();
        List<OwnEvidence> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (rater.test(all.get(i).by())) {
                own.add(new OwnEvidence(i, unique(words(all.get(i)), codes), all.get(i)));
            }
        }
        return own;
    }

    private static String unique(String words, Set<String> codes) {
        String code = "e-" + Integer.toHexString(words.hashCode());
        String unique = code;
        for (int i = 2; !codes.add(unique); i++) {
            unique = code + "-" + i;
        }
        return unique;
    }

    private static String words(Evidence said) {
        return String.join(
                "\n",
                said.dimension(),
                String.valueOf(said.kind()),
                said.date() == null ? "" : said.date().code(),
                String.valueOf(said.text()),
                String.valueOf(said.source()),
                String.valueOf(said.supportsLow()));
    }

    /** What it says, for who wants to know whether it changed. */
    String words() {
        return words(said);
    }

    /** Whether a field of a row says the same. */
    boolean says(FilledRow row, String key) {
        String own = Typed.words(value(key));
        return row.given(key).filter(given -> given.text().equals(own)).isPresent()
                || Typed.words(row.entry(key).value().shown()).equals(own);
    }

    private String value(String key) {
        return switch (key) {
            case "dimension" -> said.dimension();
            case "kind" -> said.kind() == null ? "" : Kebab.of(said.kind());
            case "date" -> said.date() == null ? "" : said.date().code();
            case "supports" -> said.supportsLow() ? "low" : "high";
            case "source" -> said.source() == null ? "" : said.source();
            default -> said.text() == null ? "" : said.text();
        };
    }
}
