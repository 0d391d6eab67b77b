package kring.progress;

import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Section;
import kring.report.Table;

/** Two states in the words of one language, for one audience: what all sheets start from. */
record View(Phrases phrases, State earlier, State later, Audience audience) {
    /** How it went over the quarters, up to the later state. */
    History history() {
        return new History(later);
    }

    Wording wording() {
        return new Wording(phrases, earlier, later);
    }

    Cell name(String member) {
        return Cell.words(Wording.name(later.snapshot(), member));
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
