package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;

/** What each member puts into a venture, and the multiple value that each gets back, hoped for and come true. */
record ContributionBlocks(VentureWords words, String id, Venture venture) {
    List<Block> compose() {
        return Stream.of(contributions(), returns()).flatMap(Optional::stream).toList();
    }

    private Optional<Block> contributions() {
        List<List<Cell>> rows = new ArrayList<>();
        venture.members()
                .forEach((member, part) -> rows.add(List.of(
                        Cell.words(words.member(member)),
                        Cell.words(words.role(part)),
                        VentureWords.lines(part.contributes().stream()
                                .map(words::contribution)
                                .toList()))));
        return section(
                "venture.contributions",
                List.of(
                        words.column("member", Column.Kind.TEXT, 20),
                        words.column("role", Column.Kind.TEXT, 24),
                        words.column("contributes", Column.Kind.TEXT, 52)),
                rows);
    }

    private Optional<Block> returns() {
        List<List<Cell>> rows = new ArrayList<>();
        venture.members().forEach((member, part) -> rows.addAll(returns(member, part)));
        return section(
                "venture.returns",
                List.of(
                        words.column("member", Column.Kind.TEXT, 18),
                        words.column("value", Column.Kind.TEXT, 13),
                        words.column("returns", Column.Kind.TEXT, 28),
                        words.column("expected", Column.Kind.TEXT, 22),
                        words.column("realised", Column.Kind.TEXT, 18)),
                rows);
    }

    /** The member is named once. */
    private List<List<Cell>> returns(String member, Venture.Part part) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Venture.Return back : part.returns()) {
            rows.add(List.of(
                    rows.isEmpty() ? Cell.words(words.member(member)) : Cell.SAME,
                    words.returned(back),
                    Cell.words(back.text()),
                    Cell.words(back.expected()),
                    Cell.words(back.realised())));
        }
        return rows;
    }

    private Optional<Block> section(String key, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        words.phrases().say(key), new Table(key.replace('.', '-') + "-" + id, columns, rows)));
    }
}
