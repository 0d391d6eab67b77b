package kring.network.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.network.NetworkView;
import kring.network.Overview;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** Many circles on paper: what wants a look, when they meet, and what they can do for each other. */
public final class OverviewReport {
    private final NetworkFrame frame;
    private final Phrases phrases;
    private final NetworkView seen;
    private final Overview overview;
    private final SignalTables circles;
    private final CountTables counts;
    private final ReleaseTables released;
    private final RegionTables regions;

    /** A report for the audience for whom the overview was made. */
    public OverviewReport(Letterhead letterhead, NetworkView seen) {
        this.frame = new NetworkFrame(
                letterhead, seen.count(), seen.today(), seen.overview().unread());
        this.phrases = letterhead.phrases();
        this.seen = seen;
        this.overview = seen.overview();
        NetworkWording wording = new NetworkWording(phrases);
        this.circles = new SignalTables(wording, seen.circles());
        this.counts = new CountTables(wording, overview);
        this.released = new ReleaseTables(wording, overview, seen.circles());
        this.regions = new RegionTables(wording, overview);
    }

    /** The document to read. */
    public Report compose() {
        return frame.report(phrases.say("overview.title"), seen.named() ? forFacilitator() : forNetwork());
    }

    /** The workbook: flat tables to sort and filter. */
    public Report sheets() {
        Stream<Section> own = seen.named()
                ? Stream.of(
                        sheet("circles", circles.matrix()),
                        sheet("signals", circles.all()),
                        sheet("meetings", circles.meetings(overview)))
                : Stream.of();
        Stream<Section> all = Stream.of(
                sheet("gets", released.gets()),
                sheet("brings", released.brings()),
                sheet("matches", released.matches()),
                sheet("regions", regions.regions()),
                sheet("white-spots", regions.whiteSpots()),
                sheet("tags", regions.tags()),
                sheet("sectors", counts.sectors()),
                sheet("statuses", counts.statuses()));
        List<Block> sections = Stream.concat(own, all)
                .filter(section -> section.blocks().stream().noneMatch(OverviewReport::isEmpty))
                .map(Block.class::cast)
                .toList();
        return frame.report(phrases.say("workbook.title"), sections);
    }

    private Section sheet(String key, Table table) {
        return new Section(phrases.say("overview.sheet." + key), table);
    }

    private List<Block> forFacilitator() {
        List<Block> blocks = new ArrayList<>(frame.unread());
        blocks.addAll(ofFolders());
        blocks.addAll(exchange());
        blocks.add(people(quiet("overview.people.note")));
        return blocks;
    }

    private List<Block> ofFolders() {
        if (seen.circles().isEmpty()) {
            return List.of(
                    new Section(phrases.say("overview.signals"), new Paragraph(phrases.say("overview.signals.none"))));
        }
        List<Block> signals = new ArrayList<>(List.of(quiet("overview.signals.note"), circles.circles()));
        addFilled(signals, circles.worthALook());
        return List.of(
                new Section(phrases.say("overview.signals"), signals),
                new Section(phrases.say("overview.meetings"), meetings()));
    }

    private static void addFilled(List<Block> blocks, Table table) {
        if (!isEmpty(table)) {
            blocks.add(table);
        }
    }

    private List<Block> forNetwork() {
        List<Block> blocks = new ArrayList<>(frame.unread());
        blocks.add(quiet("overview.network.note"));
        blocks.addAll(exchange());
        blocks.add(people(quiet("overview.suppressed")));
        return blocks;
    }

    private List<Block> meetings() {
        List<Block> blocks = new ArrayList<>();
        addFilled(blocks, circles.meetings(overview));
        String without = seen.circles().stream()
                .filter(summary -> summary.nextMeeting().isEmpty())
                .map(summary -> summary.circle().name())
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            blocks.add(new Paragraph(phrases.say("overview.no-meeting", without)));
        }
        return blocks;
    }

    /** What is sought, what is offered, and what of it may belong together; and of which regions that is. */
    private List<Block> exchange() {
        List<Block> blocks = new ArrayList<>(List.of(
                section("matches", released.matches()),
                section("gets", released.gets()),
                section("brings", released.brings())));
        blocks.add(new Section(phrases.say("overview.regions"), regions.regions()));
        blocks.add(section("white-spots", regions.whiteSpots()));
        if (!overview.tags().isEmpty()) {
            blocks.add(new Section(phrases.say("overview.tags"), quiet("overview.tags.note"), regions.tags()));
        }
        return blocks;
    }

    private Section section(String key, Table table) {
        return new Section(
                phrases.say("overview." + key),
                isEmpty(table) ? new Paragraph(phrases.say("overview." + key + ".none")) : table);
    }

    private Section people(Block note) {
        List<Block> blocks = new ArrayList<>(List.of(note));
        addFilled(blocks, counts.sectors());
        addFilled(blocks, counts.statuses());
        return new Section(phrases.say("overview.people"), blocks);
    }

    private Paragraph quiet(String key) {
        return new Paragraph(Text.of("").then(phrases.say(key), Text.Stress.QUIET));
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Table table && table.rows().isEmpty();
    }
}
