package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.ventures.Ventures;

/**
 * The candidates of the joint agenda, each with the ambitions that make it.
 *
 * @param flat whether every row says all, to sort and filter, and not only what differs from the row above
 */
record CandidateTable(VentureWords words, Snapshot snapshot, boolean flat) {
    Table compose(List<Ventures.Candidate> candidates) {
        return new Table(
                "joint-agenda",
                List.of(
                        words.column("tags", Column.Kind.TEXT, 18),
                        words.column("member", Column.Kind.TEXT, 20),
                        words.column("ambition", Column.Kind.TEXT, 58)),
                candidates.stream()
                        .flatMap(candidate -> rows(candidate).stream())
                        .toList());
    }

    private List<List<Cell>> rows(Ventures.Candidate candidate) {
        List<List<Cell>> rows = new ArrayList<>();
        String above = null;
        for (Ventures.Shared shared : candidate.ambitions()) {
            rows.add(List.of(
                    flat || above == null ? Cell.words(String.join(", ", candidate.tags())) : Cell.SAME,
                    flat || !shared.member().equals(above) ? Cell.words(words.member(shared.member())) : Cell.SAME,
                    Cell.words(text(shared))));
            above = shared.member();
        }
        return rows;
    }

    private String text(Ventures.Shared shared) {
        return Optional.ofNullable(snapshot.members().get(shared.member())).stream()
                .flatMap(member -> member.ambitions().stream())
                .filter(ambition -> ambition.id().equals(shared.ambition()))
                .map(Ambition::text)
                .findFirst()
                .orElse(shared.ambition());
    }
}
