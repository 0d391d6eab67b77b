package kring.network.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.network.NetworkVacancy;
import kring.network.NetworkVacancy.RegionSector;
import kring.network.NetworkVacancy.RegionThing;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Whom the circles of a network miss and where it is crowded, by region (METHOD, Who is missing). */
public final class NetworkVacancyReport {
    private final NetworkFrame frame;
    private final Phrases phrases;
    private final NetworkVacancy vacancy;
    private final NetworkWording wording;
    private final Columns columns;

    /** A column of the page, and what stands in it for a region. */
    private record Part(String key, int width, Function<@Nullable String, List<String>> lines) {}

    /**
     * A report of circles that were read.
     *
     * @param count how many
     * @param today the latest day in any of them; null without circles
     */
    public NetworkVacancyReport(Letterhead letterhead, NetworkVacancy vacancy, int count, @Nullable LocalDate today) {
        this.frame = new NetworkFrame(letterhead, count, today, vacancy.unread());
        this.phrases = letterhead.phrases();
        this.vacancy = vacancy;
        this.wording = new NetworkWording(phrases);
        this.columns = new Columns(phrases, "seek.column.");
    }

    /** The document to read, and to sort and filter. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>(frame.unread());
        blocks.add(quiet("seek.network.note"));
        blocks.add(section("gets", things("gets", vacancy.gets())));
        blocks.add(section("offers", things("offers", vacancy.offers())));
        blocks.add(section("crowded", things("crowded", vacancy.crowded().brings())));
        blocks.add(section("sectors", sectors(), quiet("overview.suppressed")));
        return frame.report(phrases.say("seek.network.title"), blocks);
    }

    /** A page to hand on: a row for each region, without a column that would be empty. */
    public Report page() {
        List<@Nullable String> regions = regions();
        List<TableColumn<@Nullable String>> filled = Stream.of(
                        new Part("sought", 40, region -> things(vacancy.gets(), region)),
                        new Part("there", 30, this::sectors),
                        new Part("ready", 40, region -> things(vacancy.offers(), region)))
                .filter(part -> regions.stream()
                        .anyMatch(region -> !part.lines.apply(region).isEmpty()))
                .map(part -> columns.<@Nullable String>column(
                        part.key, Kind.TEXT, part.width, region -> lines(part.lines.apply(region))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.count("seek.page.network", frame.count())));
        if (!filled.isEmpty()) {
            blocks.add(table("page", regions, region -> region, filled));
        }
        blocks.add(new Paragraph(phrases.say("seek.page.ask")));
        return frame.report(phrases.say("seek.page.chairs"), blocks);
    }

    /** Those of which there is anything to tell; those that may not be named come last, as one. */
    private List<@Nullable String> regions() {
        return Stream.of(
                        vacancy.gets().stream().map(RegionThing::region),
                        vacancy.offers().stream().map(RegionThing::region),
                        vacancy.sectors().stream().map(RegionSector::region))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .toList();
    }

    /** Each kind once, with all that it is about. */
    private List<String> things(List<RegionThing> all, @Nullable String region) {
        SortedMap<String, SortedSet<String>> kinds = new TreeMap<>();
        all.stream()
                .filter(thing -> Objects.equals(thing.region(), region))
                .forEach(thing -> kinds.computeIfAbsent(wording.kind(thing.kind()), none -> new TreeSet<>())
                        .addAll(thing.tags()));
        return kinds.entrySet().stream()
                .map(kind -> about(kind.getKey(), String.join(", ", kind.getValue())))
                .toList();
    }

    private String about(String kind, String tags) {
        return kind.isEmpty() ? tags : tags.isEmpty() ? kind : phrases.say("seek.about", kind, tags);
    }

    /** In one line. */
    private List<String> sectors(@Nullable String region) {
        String sectors = vacancy.sectors().stream()
                .filter(count -> Objects.equals(count.region(), region))
                .map(RegionSector::sector)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return sectors.isEmpty() ? List.of() : List.of(sectors);
    }

    private Section section(String key, Table table, Block... more) {
        List<Block> blocks = new ArrayList<>();
        if (table.rows().isEmpty()) {
            blocks.add(new Paragraph(phrases.say("seek.network." + key + ".none")));
        } else {
            blocks.addAll(List.of(more));
            blocks.add(table);
        }
        return new Section(phrases.say("seek.network." + key), blocks);
    }

    private Paragraph quiet(String key) {
        return new Paragraph(Text.of("").then(phrases.say(key), Text.Stress.QUIET));
    }

    /** The region stands first, where any may be named. */
    private <R extends @Nullable Object> Table table(
            String id, List<R> rows, Function<R, @Nullable String> region, List<TableColumn<R>> more) {
        List<TableColumn<R>> all = new ArrayList<>(more);
        if (rows.stream().map(region).anyMatch(Objects::nonNull)) {
            all.add(0, columns.text("region", 24, row -> wording.region(region.apply(row))));
        }
        return Columns.table(id, rows, all);
    }

    private Table things(String id, List<RegionThing> things) {
        return table(
                id,
                things,
                RegionThing::region,
                List.of(
                        columns.text("kind", 16, thing -> wording.kind(thing.kind())),
                        columns.text("tags", 44, thing -> String.join(", ", thing.tags()))));
    }

    private Table sectors() {
        return table(
                "sectors",
                vacancy.sectors().stream()
                        .filter(count -> count.sector() != null)
                        .toList(),
                RegionSector::region,
                List.of(
                        columns.text("sector", 30, RegionSector::sector),
                        columns.column("members", Kind.NUMBER, 12, count -> wording.told(count.n()))));
    }

    private static Cell lines(List<String> words) {
        return words.isEmpty() ? Cell.EMPTY : new Cell.Lines(words);
    }
}
