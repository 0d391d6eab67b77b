package kring.handover.paper;

import kring.report.document.Table;

/** What other features tell of the circle in their own words (DESIGN: the command hands results on). */
public record FeatureSections(Table exchanges, Table ventures, Table signals) {}
