package kring.seek.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.seek.Vacancy;
import kring.seek.Vacancy.SectorSize;
import kring.seek.Vacancy.SharedBrings;
import kring.seek.VacancyView;

/** Whom the circle misses and where it is crowded, as its readers may know it (METHOD, Who is missing). */
public final class VacancyReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final VacancyView view;
    private final Vacancy vacancy;
    private final VacancyWording words;
    private final Columns columns;

    public VacancyReport(Letterhead letterhead, VacancyView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.vacancy = view.vacancy();
        this.words = new VacancyWording(phrases);
        this.columns = new Columns(phrases, "seek.column.");
    }

    /** The whole report. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.count("seek.size", vacancy.size())));
        section(blocks, "gets", vacancy.gets().isEmpty(), this::gets);
        section(blocks, "contributions", vacancy.contributions().isEmpty(), this::contributions);
        section(blocks, "ambitions", vacancy.ambitions().isEmpty(), this::ambitions);
        section(blocks, "crowded", vacancy.crowded().brings().isEmpty(), this::crowded);
        section(blocks, "sectors", vacancy.sectors().isEmpty(), this::sectors);
        section(blocks, "offers", vacancy.offers().isEmpty(), this::offers);
        return letterhead.report(phrases.say("seek.title"), letterhead.circle(), blocks);
    }

    private void section(List<Block> blocks, String key, boolean empty, Supplier<Table> table) {
        blocks.add(new Section(
                phrases.say("seek." + key),
                List.of(empty ? new Paragraph(phrases.say("seek." + key + ".none")) : table.get())));
    }

    private Table gets() {
        return table(
                "gets",
                vacancy.gets(),
                columns.text("whose", 50, view::words),
                columns.text("kind", 16, get -> words.kind(get.kind())),
                columns.text("tags", 26, get -> words.tags(get.tags())),
                columns.column("quarters", Kind.NUMBER, 12, get -> count(get.quarters())));
    }

    private Table contributions() {
        return table(
                "contributions",
                vacancy.contributions(),
                columns.text("venture", 40, view::words),
                columns.text("kind", 16, missing -> words.contribution(missing.kind())));
    }

    private Table ambitions() {
        return table(
                "ambitions",
                vacancy.ambitions(),
                columns.text("whose", 60, view::words),
                columns.text("tags", 26, ambition -> words.tags(ambition.tags())));
    }

    private Table crowded() {
        return table(
                "crowded",
                vacancy.crowded().brings(),
                columns.text("who", 40, this::who),
                columns.text("kind", 16, pair -> words.kind(pair.kind())),
                columns.text("tags", 34, pair -> words.tags(pair.tags())));
    }

    /** Whose it is stands last, where that is told at all. */
    @SafeVarargs
    private final <R> Table table(String id, List<R> rows, TableColumn<R> whose, TableColumn<R>... what) {
        List<TableColumn<R>> all = new ArrayList<>();
        for (TableColumn<R> column : what) {
            all.add(column);
        }
        if (view.isNamed()) {
            all.add(whose);
        }
        return Columns.table(id, rows, all);
    }

    private String who(SharedBrings pair) {
        return pair.members() == null
                ? ""
                : pair.members().stream().map(view::name).collect(Collectors.joining(", "));
    }

    private Table sectors() {
        return Columns.table(
                "sectors",
                vacancy.sectors(),
                columns.text("sector", 30, SectorSize::sector),
                columns.column("members", Kind.NUMBER, 12, sector -> count(sector.n())));
    }

    private Table offers() {
        return Columns.table(
                "offers",
                vacancy.offers(),
                columns.text("kind", 16, offer -> words.kind(offer.kind())),
                columns.text("tags", 40, offer -> words.tags(offer.tags())));
    }

    private static Cell count(int number) {
        return Cell.amount(BigDecimal.valueOf(number), "");
    }
}
