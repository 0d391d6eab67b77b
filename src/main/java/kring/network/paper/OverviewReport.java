package kring.network.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.value.Visibility;
import kring.network.CircleSummary;
import kring.network.MissingCircle;
import kring.network.Overview;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** Many circles on paper: what wants a look, when they meet, and what they can do for each other. */
public final class OverviewReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final NetworkWording wording;
    private final List<CircleSummary> summaries;
    private final Overview overview;

    /** A report on the circles of an overview, of which these are the summaries. */
    public OverviewReport(Letterhead letterhead, List<CircleSummary> summaries, Overview overview) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.wording = new NetworkWording(phrases);
        this.summaries = summaries;
        this.overview = overview;
    }

    /** The document to read. */
    public Report compose(Audience audience) {
        return report(
                phrases.say("overview.title"),
                audience.sees(Visibility.CIRCLE, null) ? forFacilitator() : forNetwork());
    }

    /** The workbook: flat tables to sort and filter. */
    public Report sheets(Audience audience) {
        SignalTables signals = new SignalTables(wording, summaries);
        Stream<Section> own = audience.sees(Visibility.CIRCLE, null)
                ? Stream.of(
                        sheet("circles", signals.matrix()),
                        sheet("signals", signals.all()),
                        sheet("meetings", new MeetingTable(wording).of(overview)))
                : Stream.of(sheet("counts", signals.counts(overview)));
        ReleaseTables released = new ReleaseTables(wording, overview, summaries);
        CountTables counts = new CountTables(wording);
        Stream<Section> all = Stream.of(
                sheet("gets", released.gets()),
                sheet("brings", released.brings()),
                sheet("matches", released.matches()),
                sheet("sectors", counts.sectors(overview)),
                sheet("statuses", counts.statuses(overview)));
        List<Block> sections = Stream.concat(own, all)
                .filter(section -> section.blocks().stream().noneMatch(OverviewReport::isEmpty))
                .map(Block.class::cast)
                .toList();
        return report(phrases.say("workbook.title"), sections);
    }

    private Section sheet(String key, Table table) {
        return new Section(phrases.say("overview.sheet." + key), table);
    }

    private Report report(String title, List<Block> blocks) {
        String day = summaries.stream()
                .map(CircleSummary::today)
                .max(Comparator.naturalOrder())
                .map((LocalDate today) -> phrases.figures().longDay(today))
                .orElse("–");
        return letterhead.report(title, phrases.count("overview.subtitle", summaries.size(), day), blocks);
    }

    private List<Block> forFacilitator() {
        SignalTables signals = new SignalTables(wording, summaries);
        List<Block> blocks = new ArrayList<>(unread());
        blocks.add(new Section(
                phrases.say("overview.signals"),
                quiet("overview.signals.note"),
                signals.circles(),
                signals.worthALook()));
        blocks.add(new Section(phrases.say("overview.meetings"), meetings()));
        blocks.addAll(exchange());
        blocks.add(people(quiet("overview.people.note")));
        return blocks;
    }

    private List<Block> forNetwork() {
        List<Block> blocks = new ArrayList<>(unread());
        blocks.add(quiet("overview.network.note"));
        blocks.addAll(exchange());
        Table counts = new SignalTables(wording, summaries).counts(overview);
        blocks.add(new Section(
                phrases.say("overview.counts"),
                isEmpty(counts) ? new Paragraph(phrases.say("overview.counts.none")) : counts));
        blocks.add(people(quiet("overview.suppressed")));
        return blocks;
    }

    /** What is missing here; for the network only how much. */
    private List<Block> unread() {
        List<MissingCircle> unread = overview.unread();
        if (unread.isEmpty()) {
            return List.of();
        }
        List<Text> lines = unread.stream()
                .filter(one -> one.folder() != null)
                .map(one -> Text.of(
                        one.cause() == MissingCircle.Cause.BUG
                                ? phrases.say("overview.unread.bug", one.folder())
                                : phrases.count("overview.unread.errors", one.errors(), one.folder())))
                .toList();
        return List.of(new Section(
                phrases.say("overview.unread"),
                lines.isEmpty()
                        ? new Paragraph(phrases.count("overview.unread.count", unread.size()))
                        : new Bullets(lines)));
    }

    private List<Block> meetings() {
        List<Block> blocks = new ArrayList<>();
        Table table = new MeetingTable(wording).of(overview);
        if (!isEmpty(table)) {
            blocks.add(table);
        }
        String without = summaries.stream()
                .filter(summary -> summary.nextMeeting().isEmpty())
                .map(summary -> summary.circle().name())
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            blocks.add(new Paragraph(phrases.say("overview.no-meeting", without)));
        }
        return blocks;
    }

    /** What is sought, what is offered, and what of it may belong together. */
    private List<Block> exchange() {
        ReleaseTables released = new ReleaseTables(wording, overview, summaries);
        return List.of(
                section("matches", released.matches()),
                section("gets", released.gets()),
                section("brings", released.brings()));
    }

    private Section section(String key, Table table) {
        return new Section(
                phrases.say("overview." + key),
                isEmpty(table) ? new Paragraph(phrases.say("overview." + key + ".none")) : table);
    }

    private Section people(Block note) {
        CountTables counts = new CountTables(wording);
        return new Section(phrases.say("overview.people"), note, counts.sectors(overview), counts.statuses(overview));
    }

    private Paragraph quiet(String key) {
        return new Paragraph(Text.of("").then(phrases.say(key), Text.Stress.QUIET));
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Table table && table.rows().isEmpty();
    }
}
