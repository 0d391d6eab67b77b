package kring.forms.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.language.Phrases;
import kring.model.Charter;
import kring.model.Charter.Dimension;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Field;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;

/** The dimensions of a charter on a form: each with what its scores look like, beside the score to give. */
record ScoredDimensions(Phrases phrases, Charter charter) {
    /** Of the sheet, in digits; so many that the anchors divide them evenly. */
    static final List<Integer> COLUMNS = Collections.nCopies(21, 7);

    private static final int NAME = 4;
    private static final int SCORE = 2;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    /** A row for each dimension. */
    Part part(String code, Map<String, Integer> scores) {
        FormFields fields = new FormFields(phrases, code);
        List<Integer> anchors = anchors();
        int room = COLUMNS.size() - NAME - SCORE;
        List<Shown<Dimension>> shown = new ArrayList<>();
        shown.add(
                fields.field("what", anchors.isEmpty() ? NAME + room : NAME, Kind.SHOWN, one -> Cell.words(name(one))));
        for (int i = 0; i < anchors.size(); i++) {
            int score = anchors.get(i);
            int span = room * (i + 1) / anchors.size() - room * i / anchors.size();
            Field field = new Field("anchor-" + score, Integer.toString(score), span, Kind.SHOWN, "", List.of());
            shown.add(new Shown<>(field, one -> Cell.words(anchor(one, score))));
        }
        shown.add(fields.field("score", SCORE, Kind.SCORE, one -> fields.number(scores.get(one.id()))));
        return fields.part(charter.screened(), Dimension::id, 0, shown);
    }

    /** The scores of which it is said what they look like. */
    private List<Integer> anchors() {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .filter(score -> charter.screened().stream()
                        .anyMatch(one -> !anchor(one, score).isBlank()))
                .boxed()
                .toList();
    }

    /** What there is to choose from. */
    List<Choice> choices() {
        return charter.screened().stream()
                .map(one -> new Choice(one.id(), name(one)))
                .toList();
    }

    /** A dimension's name in this language, else in another, else as everybody calls it, else its id. */
    private String name(Dimension dimension) {
        String usual = "dimension." + dimension.id();
        String otherwise = dimension.name().values().stream()
                .sorted()
                .findFirst()
                .orElseGet(() -> phrases.has(usual) ? phrases.say(usual) : dimension.id());
        return dimension.name().getOrDefault(phrases.language().code(), otherwise);
    }

    private String anchor(Dimension dimension, int score) {
        String usual = "dimension." + dimension.id() + "." + score;
        return charter.dimensions().isEmpty() && phrases.has(usual)
                ? phrases.say(usual)
                : dimension.anchors().getOrDefault(score, "");
    }
}
