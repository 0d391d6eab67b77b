package kring.forms.rating;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.value.Day;
import kring.report.document.form.FilledForm.Entry;

/** What a rater's form says: it is merged under that rater, and touches nothing of others (METHOD, Forms). */
public final class FilledRating {
    private static final List<String> EVIDENCE = List.of("dimension", "kind", "date", "text", "source", "supports");

    private final FormReading form;
    private final RatingQuestions asked;
    private final boolean since;
    private final FileChanges file;

    private FilledRating(FormReading form, RatingQuestions asked, boolean since) {
        this.form = form;
        this.asked = asked;
        this.since = since;
        this.file = form.in(FileNames.screening(asked.id()));
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param since whether what the rater said was changed since the form was made
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(
            FilledRows rows, RatingQuestions asked, LocalDate today, boolean since, boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        FilledRating filled = new FilledRating(form, asked, since);
        filled.scores();
        filled.evidence();
        filled.day(today);
        return form.answers(shownOtherwise);
    }

    private void scores() {
        List<FilledRow> rows = form.known("scores");
        if (asked.place() >= 0) {
            String rater = "#" + asked.place();
            rows.forEach(row -> file.field(row, "score", List.of("raters", rater, "scores", row.code())));
            return;
        }
        Value.Fields scores = new Value.Fields(Map.of());
        for (FilledRow row : rows) {
            Optional<Value> score = row.isEmpty("score") ? Optional.empty() : form.decoded(row, "score");
            scores = score.isPresent() ? scores.with(List.of(row.code()), score.get()) : scores;
        }
        if (!scores.byKey().isEmpty()) {
            Value.Fields rater = new Value.Fields(Map.of("name", Value.words(asked.rater())));
            file.add(List.of("raters"), rater.with(List.of("scores"), scores));
        }
    }

    /**
     * The rater's evidence becomes what is on the form. Only where the form has none at all, and the rater had said some
     * since it was made, nobody took that away.
     */
    private void evidence() {
        List<FilledRow> filled =
                form.part("evidence").stream().filter(row -> !row.isEmpty()).toList();
        Set<OwnEvidence> left = new LinkedHashSet<>(asked.evidence());
        filled.forEach(row -> shown(row).ifPresent(left::remove));
        for (FilledRow row : filled) {
            Optional<OwnEvidence> same = shown(row).isPresent()
                    ? Optional.empty()
                    : left.stream().filter(own -> own.says(row, "text")).findFirst();
            same.ifPresent(left::remove);
            if (EVIDENCE.stream().anyMatch(row::changed) && isWhole(row)) {
                look(row, same);
            }
        }
        if (!since || !filled.isEmpty()) {
            List<OwnEvidence> gone = List.copyOf(left);
            for (int i = gone.size() - 1; i >= 0; i--) {
                file.remove(path(gone.get(i)));
            }
        }
    }

    /** The piece that a form made now shows in the same row. */
    private Optional<OwnEvidence> shown(FilledRow row) {
        return asked.evidence().stream()
                .filter(own -> row.known() && own.code().equals(row.code()))
                .findFirst();
    }

    /**
     * What becomes of a piece.
     *
     * @param same in the same words, of what was changed since the form was made
     */
    private void look(FilledRow row, Optional<OwnEvidence> same) {
        if (same.isPresent()) {
            List<String> other = EVIDENCE.stream()
                    .filter(key -> !row.isEmpty(key) && !same.get().says(row, key))
                    .toList();
            file.fields(row, path(same.get()), other);
        } else {
            shown(row).ifPresentOrElse(own -> file.fields(row, path(own), EVIDENCE), () -> added(row));
        }
    }

    private boolean isWhole(FilledRow row) {
        List<String> lacking =
                Stream.of("dimension", "text").filter(row::isEmpty).toList();
        lacking.forEach(key -> form.refuse(row.entry(key), "evidence-needs", row.title(key)));
        return lacking.isEmpty();
    }

    private void added(FilledRow row) {
        Value.Fields item = file.item(row, new Value.Fields(Map.of()), EVIDENCE);
        file.add(List.of("evidence"), item.with(List.of("by"), Value.words(asked.rater())));
    }

    private static List<String> path(OwnEvidence own) {
        return List.of("evidence", "#" + own.place());
    }

    /**
     * A screening has one day, by which the age of all evidence is counted: that of the last talk. So raters give the same
     * in whatever order their forms come back. An earlier day is told, and left.
     */
    private void day(LocalDate today) {
        form.known("talk").stream()
                .filter(row -> !row.isEmpty("day"))
                .forEach(row -> form.decoded(row, "day").ifPresent(day -> day(row.entry("day"), day, today)));
    }

    private void day(Entry entry, Value given, LocalDate today) {
        LocalDate day = Day.parse(given.text()).orElseThrow();
        if (day.isAfter(today)) {
            form.refuse(entry, "day-ahead", entry.value().shown());
        } else if (asked.date() == null || day.isAfter(asked.date())) {
            file.putFirst(List.of("date"), given);
        } else if (day.isBefore(asked.date()) && !file.all().isEmpty()) {
            form.leave(entry, "day-kept", asked.date().toString());
        }
    }
}
