package kring.progress.paper;

import java.util.List;
import java.util.Optional;
import kring.history.CircleState;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;

/** Two states in the words of one language, for one audience: what all sheets start from. */
record View(Phrases phrases, CircleState earlier, CircleState later, Audience audience) {
    /** How it went over the quarters, up to the later state. */
    ValueHistory history() {
        return new ValueHistory(later);
    }

    ProgressWording wording() {
        return new ProgressWording(phrases, earlier, later);
    }

    Cell name(String member) {
        return Cell.words(ProgressWording.name(later.snapshot(), member));
    }

    Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("column." + key), kind, width);
    }

    /** A sheet with one table; none where there are no rows. */
    Optional<Section> sheet(String id, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(phrases.say("sheet." + id), new Table(id, columns, rows)));
    }
}
