package kring.screening;

import java.time.LocalDate;
import kring.model.Screening;
import kring.model.Screening.Evidence;
import kring.model.Threshold;
import kring.model.Thresholds;

/** What a piece of evidence does for a score: it supports a high or a low one, or why it supports no high one (METHOD a). */
public enum EvidenceSupport {
    HIGH,
    LOW,
    QUOTE,
    NO_KIND,
    NO_DATE,
    TOO_OLD,
    LATER;

    /** What the evidence does in a screening: low evidence may be of any kind and date, high evidence may not. */
    static EvidenceSupport of(Evidence evidence, Screening screening, Thresholds thresholds) {
        if (evidence.supportsLow()) {
            return LOW;
        }
        if (evidence.kind() == null) {
            return NO_KIND;
        }
        if (evidence.kind() == Evidence.Kind.QUOTE) {
            return QUOTE;
        }
        if (evidence.date() == null) {
            return NO_DATE;
        }
        LocalDate until = screening.date();
        LocalDate from = until.minusMonths(thresholds.whole(Threshold.EVIDENCE_MONTHS));
        if (evidence.date().touches(from, until)) {
            return HIGH;
        }
        return evidence.date().first().isAfter(until) ? LATER : TOO_OLD;
    }
}
