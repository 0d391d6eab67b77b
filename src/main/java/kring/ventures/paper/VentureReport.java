package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.ventures.VentureDetail;
import kring.ventures.VenturesView;

/** The paper on one venture: its business model, what changes by it, what it is worth to each, and the cooperative's sums. */
public final class VentureReport {
    private final Letterhead letterhead;
    private final VenturesView view;
    private final VentureDetail detail;
    private final Venture venture;
    private final VentureWording words;

    /** A report on one of the ventures that its readers may see. */
    public VentureReport(Letterhead letterhead, VenturesView view, VentureDetail detail) {
        this.letterhead = letterhead;
        this.view = view;
        this.detail = detail;
        this.venture = view.venture(detail.status());
        this.words = new VentureWording(letterhead.phrases(), view);
    }

    /** The paper. */
    public Report compose() {
        VenturePage page = new VenturePage(words, detail.status(), venture);
        List<Block> blocks = new ArrayList<>(page.opening());
        blocks.addAll(model().compose());
        blocks.addAll(new ContributionBlocks(words, detail.status().id(), venture).compose());
        blocks.addAll(new ValueBlocks(words, detail, venture).compose());
        Cooperative terms = venture.cooperative();
        if (terms != null) {
            blocks.addAll(new CooperativeBlocks(words, detail, venture, terms).compose());
        }
        blocks.addAll(page.progress());
        return letterhead.report(venture.name(), letterhead.circle(), blocks);
    }

    /** The workbook: the cooperative with live formulas, the model, and what members put in and get back. */
    public Report workbook() {
        List<Block> sheets = new ArrayList<>();
        Cooperative terms = venture.cooperative();
        if (terms != null) {
            sheets.add(new CooperativeBlocks(words, detail, venture, terms).sheet());
        }
        if (venture.model() != null) {
            sheets.add(new Section(say("venture.sheet.model"), model().model()));
        }
        if (!venture.contrast().isEmpty()) {
            sheets.add(new Section(say("venture.contrast"), model().contrast()));
        }
        sheets.addAll(new VenturesSheets(words.phrases(), view.only(detail.status())).sections());
        return letterhead.report(venture.name(), "", sheets);
    }

    private ModelBlocks model() {
        return new ModelBlocks(words, detail.status().id(), venture);
    }

    private String say(String key) {
        return words.phrases().say(key);
    }
}
