package kring.matching.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.language.Phrases;
import kring.matching.MatchingView;
import kring.matching.MatchingView.Party;
import kring.model.Tags;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;

/** How often one sector gives to another, in proposals and running exchanges together. */
final class Sectors {
    private final Phrases phrases;
    private final int least;
    /** Sectors as they are compared, and as the first member writes them. */
    private final SortedMap<String, String> names = new TreeMap<>();

    private final Map<List<String>, Integer> counts = new HashMap<>();

    Sectors(Phrases phrases, MatchingView seen) {
        this.phrases = phrases;
        this.least = seen.least();
        seen.proposals().forEach(proposal -> count(proposal.giver(), proposal.receiver()));
        seen.running().forEach(known -> count(known.giver(), known.receiver()));
    }

    private void count(Party giver, Party receiver) {
        counts.merge(List.of(sector(giver), sector(receiver)), 1, Integer::sum);
    }

    private String sector(Party party) {
        String sector = party.sector() == null ? phrases.say("sector.unknown") : party.sector();
        names.putIfAbsent(Tags.plain(sector), sector);
        return Tags.plain(sector);
    }

    /** A row for each sector that gives, a column for each that receives. */
    Table table() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(new Columns(phrases, "column.").text("from-sector", 20, names::get));
        names.forEach((receiver, name) -> columns.add(new TableColumn<>(
                new Column(name, Kind.NUMBER, 12), giver -> cell(counts.getOrDefault(List.of(giver, receiver), 0)))));
        return Columns.table("sectors", names.keySet(), columns);
    }

    /** Small counts would point at persons (METHOD, Trust). */
    private Cell cell(int count) {
        if (count == 0) {
            return Cell.EMPTY;
        }
        return count < least ? Cell.words("< " + least) : Cell.amount(BigDecimal.valueOf(count), "");
    }
}
