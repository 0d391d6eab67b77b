package kring.handover.paper;

import java.util.ArrayList;
import java.util.List;
import kring.handover.SignedCharter;
import kring.model.Charter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;

/** The charter, who signed it, and what it said before. */
record CharterSection(HandoverWording wording, SignedCharter charter) {
    Section compose() {
        return new Section(
                wording.words("charter"), charter.intention() == null ? List.of(none()) : blocks(charter.intention()));
    }

    private Block none() {
        return wording.paragraph("charter.none");
    }

    private List<Block> blocks(String intention) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.strong(intention)));
        blocks.add(new Paragraph(Text.of(version())));
        blocks.add(wording.lead("charter.signed", people(charter.signed())));
        if (!charter.unsigned().isEmpty()) {
            blocks.add(wording.lead("charter.unsigned", people(charter.unsigned())));
        } else if (!charter.signed().isEmpty()) {
            blocks.add(wording.paragraph("charter.all"));
        }
        if (!charter.history().isEmpty()) {
            blocks.add(new Section(wording.words("charter.history"), history()));
        }
        return blocks;
    }

    private String version() {
        String version = charter.version() == null
                ? wording.words("charter.unnumbered")
                : wording.words("charter.version", charter.version());
        return charter.date() == null
                ? wording.words("charter.undated", version)
                : wording.words("charter.dated", version, wording.day(charter.date()));
    }

    private String people(List<String> ids) {
        return ids.isEmpty() ? wording.words("charter.nobody") : wording.names(ids) + ".";
    }

    private Table history() {
        Columns columns = wording.columns();
        return Columns.table(
                "charter",
                charter.history(),
                columns.column("version", Column.Kind.NUMBER, 8, version -> HandoverWording.count(version.version())),
                columns.column("day", Column.Kind.DATE, 12, version -> Cell.day(version.date())),
                columns.text("intention", 76, Charter.Version::intention));
    }
}
