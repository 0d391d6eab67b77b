package kring.ventures.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.ventures.Risks;
import kring.ventures.Ventures;

/** Ventures as sheets of a workbook: how they stand, who puts in and gets back what, and the joint agenda (METHOD d). */
public final class VenturesSheets {
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final VentureWords words;

    /** Sheets on the ventures of a circle on a day. */
    public VenturesSheets(Phrases phrases, Snapshot snapshot, LocalDate today) {
        this.phrases = phrases;
        this.snapshot = snapshot;
        this.words = new VentureWords(phrases, snapshot, new Risks(snapshot, today));
    }

    /** A section for each sheet; one of which there is nothing is left out. */
    public List<Block> sections(Ventures ventures) {
        Optional<Block> agenda = ventures.candidates().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        phrases.say("venture.agenda"),
                        new CandidateTable(words, snapshot, true).compose(ventures.candidates())));
        return Stream.of(standing(ventures), contributions(ventures), returns(ventures), agenda)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> standing(Ventures ventures) {
        return sheet(
                "ventures",
                List.of(
                        words.column("venture", Column.Kind.TEXT, 30),
                        words.column("stage", Column.Kind.TEXT, 16),
                        words.column("since-short", Column.Kind.DATE, 12),
                        words.column("lead", Column.Kind.TEXT, 20),
                        words.column("last", Column.Kind.DATE, 12),
                        words.column("attention", Column.Kind.TEXT, 32),
                        words.column("missing", Column.Kind.TEXT, 34),
                        words.column("next", Column.Kind.TEXT, 34)),
                ventures.ventures().stream().map(this::standing).toList());
    }

    private List<Cell> standing(Ventures.Status status) {
        Venture venture = snapshot.ventures().get(status.id());
        return List.of(
                Cell.words(venture.name()),
                Cell.words(words.stage(status.stage())),
                Cell.day(venture.since()),
                Cell.words(venture.lead() == null ? null : words.member(venture.lead())),
                Cell.day(venture.lastSign().orElse(null)),
                VentureWords.lines(status.flags().stream().map(words::brief).toList()),
                VentureWords.lines(status.missing().stream().map(words::lack).toList()),
                VentureWords.lines(status.next().stream().map(words::lack).toList()));
    }

    private Optional<Block> contributions(Ventures ventures) {
        return sheet(
                "contributions",
                List.of(
                        words.column("venture", Column.Kind.TEXT, 30),
                        words.column("member", Column.Kind.TEXT, 20),
                        words.column("role", Column.Kind.TEXT, 28),
                        words.column("kind", Column.Kind.TEXT, 13),
                        words.column("contributes", Column.Kind.TEXT, 44),
                        words.column("amount", Column.Kind.NUMBER, 18),
                        words.column("share", Column.Kind.PERCENTAGE, 9)),
                parts(ventures, part -> part.contributes(), this::contribution));
    }

    private List<Cell> contribution(Venture.Part part, Venture.Contribution contribution) {
        return List.of(
                Cell.words(words.role(part)),
                Cell.words(contribution.kind() == null ? null : words.kind(contribution.kind())),
                Cell.words(contribution.text()),
                Cell.amount(contribution.amount(), contribution.unit()),
                Cell.share(contribution.share()));
    }

    private Optional<Block> returns(Ventures ventures) {
        return sheet(
                "returns",
                List.of(
                        words.column("venture", Column.Kind.TEXT, 30),
                        words.column("member", Column.Kind.TEXT, 20),
                        words.column("value", Column.Kind.TEXT, 14),
                        words.column("returns", Column.Kind.TEXT, 40),
                        words.column("expected", Column.Kind.TEXT, 34),
                        words.column("realised", Column.Kind.TEXT, 30)),
                parts(
                        ventures,
                        part -> part.returns(),
                        (part, back) -> List.of(
                                words.returned(back),
                                Cell.words(back.text()),
                                Cell.words(back.expected()),
                                Cell.words(back.realised()))));
    }

    /** A row for everything that each member has in each venture, begun with the venture and the member. */
    private <T> List<List<Cell>> parts(
            Ventures ventures,
            java.util.function.Function<Venture.Part, List<T>> of,
            BiFunction<Venture.Part, T, List<Cell>> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Ventures.Status status : ventures.ventures()) {
            Venture venture = snapshot.ventures().get(status.id());
            venture.members()
                    .forEach((member, part) -> of.apply(part).forEach(one -> {
                        List<Cell> row =
                                new ArrayList<>(List.of(Cell.words(venture.name()), Cell.words(words.member(member))));
                        row.addAll(cells.apply(part, one));
                        rows.add(row);
                    }));
        }
        return rows;
    }

    private Optional<Block> sheet(String key, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(phrases.say("venture.sheet." + key), new Table("sheet-" + key, columns, rows)));
    }
}
