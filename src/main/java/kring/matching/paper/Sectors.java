package kring.matching.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.language.Phrases;
import kring.matching.Matching;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** How often one sector gives to another, in proposals and running exchanges together. */
final class Sectors {
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final Audience audience;
    /** Sectors as they are compared, and as the first member writes them. */
    private final SortedMap<String, String> names = new TreeMap<>();

    private final Map<List<String>, Integer> counts = new HashMap<>();

    Sectors(Phrases phrases, Snapshot snapshot, Audience audience, Matching matching) {
        this.phrases = phrases;
        this.snapshot = snapshot;
        this.audience = audience;
        matching.matches().forEach(match -> count(match.giver(), match.receiver()));
        matching.running().forEach(exchange -> count(exchange.giver(), exchange.receiver()));
    }

    private void count(String giver, String receiver) {
        counts.merge(List.of(sector(giver), sector(receiver)), 1, Integer::sum);
    }

    private String sector(String id) {
        Member member = snapshot.members().get(id);
        String sector = member == null || member.sector() == null ? phrases.say("sector.unknown") : member.sector();
        names.putIfAbsent(Tags.plain(sector), sector);
        return Tags.plain(sector);
    }

    /** A row for each sector that gives, a column for each that receives. */
    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(phrases.say("column.from-sector"), Column.Kind.TEXT, 20));
        names.values().forEach(name -> columns.add(new Column(name, Column.Kind.NUMBER, 12)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String giver : names.keySet()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(names.get(giver)));
            names.keySet().forEach(receiver -> row.add(cell(counts.getOrDefault(List.of(giver, receiver), 0))));
            rows.add(row);
        }
        return new Table("sectors", columns, rows);
    }

    /** The network gets no small counts: they would point at persons (METHOD, Trust). */
    private Cell cell(int count) {
        int least = snapshot.circle().thresholds().whole(Threshold.SUPPRESS_BELOW);
        if (count == 0) {
            return Cell.EMPTY;
        }
        return audience.kind() == Audience.Kind.NETWORK && count < least
                ? Cell.words("< " + least)
                : Cell.amount(BigDecimal.valueOf(count), "");
    }
}
