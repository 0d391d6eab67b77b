package kring.network.paper;

import kring.network.Overview;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;

/** The regions side by side, what one has that another seeks, and the words by which they find each other. */
record RegionTables(NetworkWording wording, Overview overview) {
    Table regions() {
        Columns columns = wording.columns();
        return Columns.table(
                "regions",
                overview.regions(),
                columns.text("region", 30, line -> wording.region(line.region())),
                columns.column("circles", Kind.NUMBER, 12, line -> wording.number(line.circles())),
                columns.column("sought", Kind.NUMBER, 12, line -> wording.number(line.gets())),
                columns.column("offered", Kind.NUMBER, 12, line -> wording.number(line.brings())),
                columns.column("matched", Kind.NUMBER, 14, line -> wording.number(line.matches())));
    }

    Table whiteSpots() {
        Columns columns = wording.columns();
        return Columns.table(
                "white-spots",
                overview.whiteSpots(),
                columns.text("region", 30, Overview.WhiteSpot::region),
                columns.text("tag", 30, Overview.WhiteSpot::tag),
                columns.text("elsewhere", 40, spot -> String.join(", ", spot.elsewhere())));
    }

    Table tags() {
        Columns columns = wording.columns();
        return Columns.table(
                "tags",
                overview.tags(),
                columns.text("tag", 30, Overview.TagLine::tag),
                columns.text("aliases", 60, line -> String.join(", ", line.aliases())));
    }
}
