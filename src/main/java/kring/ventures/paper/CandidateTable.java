package kring.ventures.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.ventures.Ventures.Candidate;
import kring.ventures.Ventures.Shared;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of the joint agenda, each with the ambitions that make it.
 *
 * @param flat whether every row says all, to sort and filter, and not only what differs from the row above
 */
record CandidateTable(VentureWording words, boolean flat) {
    /** An ambition of a candidate, and the one above it; null above the first. */
    private record Row(
            Candidate candidate, Shared shared, @Nullable Shared above) {
        boolean isOfSameMember() {
            return above != null && above.member().equals(shared.member());
        }
    }

    Table compose(List<Candidate> candidates) {
        Columns columns = words.columns();
        return Columns.table(
                "joint-agenda",
                candidates.stream().flatMap(CandidateTable::rows).toList(),
                columns.column("tags", Kind.TEXT, 12, row -> once(row.above() != null, tags(row))),
                columns.column("member", Kind.TEXT, 18, row -> once(row.isOfSameMember(), member(row))),
                columns.text("ambition", 70, row -> words.ambition(row.shared())));
    }

    private static Stream<Row> rows(Candidate candidate) {
        List<Shared> all = candidate.ambitions();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Row(candidate, all.get(i), i == 0 ? null : all.get(i - 1)));
    }

    private Cell once(boolean said, String text) {
        return said && !flat ? Cell.SAME : Cell.words(text);
    }

    private static String tags(Row row) {
        return String.join(", ", row.candidate().tags());
    }

    private String member(Row row) {
        return words.member(row.shared().member());
    }
}
