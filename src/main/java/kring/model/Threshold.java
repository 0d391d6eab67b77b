package kring.model;

import java.math.BigDecimal;

/**
 * A number of the method that a circle may set under {@code thresholds} in its {@code circle.yaml}.
 *
 * <p>Keys and defaults are those of the schema {@code circle.json}, where each is explained; the groups are the
 * sections of {@code METHOD.md}. How they are named: {@code -watch} and {@code -alarm} are the bounds of a signal,
 * {@code -least} and {@code -most} what is allowed, {@code -minutes}, {@code -days}, {@code -months} and
 * {@code -quarters} lengths of time, {@code -share} a part from 0 to 1. Whether the bound itself still counts is for
 * the rule that uses it, in the words of METHOD.
 */
public enum Threshold {
    // a. Intention screening
    TARGET("target", "4", Bounds.MEAN),
    HIGH_SCORE("high-score", "4", Bounds.SCORE),
    COUNT_AS("count-as", "3", Bounds.MEAN),
    EVIDENCE_MONTHS("evidence-months", "24", Bounds.MONTHS),
    ALIGNED("aligned", "0.5", Bounds.DIFFERENCE),
    DISCUSS("discuss", "1.5", Bounds.DIFFERENCE),
    DISTANCE("distance", "1.5", Bounds.DIFFERENCE),
    DISTANCE_FOUNDERS("distance-founders", "3", Bounds.COUNT),
    RATERS_SPREAD("raters-spread", "2", Bounds.STEPS),
    SELF_DIFFERENCE("self-difference", "2", Bounds.DIFFERENCE),
    COVERAGE("coverage", "0.75", Bounds.SHARE),
    FLOOR_LOW("floor-low", "2", Bounds.SCORE),
    FLOOR_RATERS("floor-raters", "2", Bounds.COUNT),
    FLOOR_EVIDENCE("floor-evidence", "2", Bounds.COUNT),
    DISCUSS_BAND("discuss-band", "3", Bounds.COUNT),
    SPREAD("spread", "0.8", Bounds.DIFFERENCE),
    POLARISED_LOW("polarised-low", "2", Bounds.MEAN),
    POLARISED_HIGH("polarised-high", "4", Bounds.MEAN),
    POLARISED_COUNT("polarised-count", "2", Bounds.COUNT),

    // b. Getting and bringing
    GIVER_CAP("giver-cap", "2", Bounds.COUNT),
    GET_CAP("get-cap", "2", Bounds.COUNT),
    REWORD_QUARTERS("reword-quarters", "2", Bounds.QUARTERS),
    BALANCE_QUARTERS("balance-quarters", "4", Bounds.QUARTERS),
    OVERGIVER_LEAST("overgiver-least", "3", Bounds.COUNT),
    OVERGIVER_RATIO("overgiver-ratio", "3", Bounds.RATIO),
    ISOLATED_QUARTERS("isolated-quarters", "2", Bounds.QUARTERS),
    PAIR_SHARE("pair-share", "0.5", Bounds.SHARE),
    PAIR_LEAST("pair-least", "4", Bounds.COUNT),

    // c. Quarterly progress
    CONFIDENCE_MOVE("confidence-move", "2", Bounds.STEPS),

    // Signals
    FEW("few", "5", Bounds.COUNT),
    TREND_QUARTERS("trend-quarters", "4", Bounds.QUARTERS),
    KEPT_PARTLY("kept-partly", "0.5", Bounds.SHARE),
    KEPT_WATCH("kept-watch", "0.7", Bounds.SHARE),
    KEPT_ALARM("kept-alarm", "0.5", Bounds.SHARE),
    ATTENDANCE_WATCH("attendance-watch", "0.75", Bounds.SHARE),
    ATTENDANCE_MEETINGS("attendance-meetings", "2", Bounds.QUARTERS),
    SILENT_WATCH("silent-watch", "1", Bounds.COUNT),
    SLIPPED_WATCH("slipped-watch", "1", Bounds.COUNT),
    SLIPPED_COUNT("slipped-count", "2", Bounds.QUARTERS),
    CONFIDENCE_LOW("confidence-low", "2", Bounds.SCORE),
    UNMOVED_WATCH("unmoved-watch", "0.4", Bounds.SHARE),
    NO_RESULTS_WATCH("no-results-watch", "2", Bounds.QUARTERS),
    NO_RESULTS_ALARM("no-results-alarm", "4", Bounds.QUARTERS),
    RHYTHM_WATCH("rhythm-watch", "1", Bounds.QUARTERS),
    RHYTHM_ALARM("rhythm-alarm", "2", Bounds.QUARTERS),
    CONCENTRATION_WATCH("concentration-watch", "0.5", Bounds.SHARE),
    CONCENTRATION_HOLDERS("concentration-holders", "2", Bounds.COUNT),
    VENTURES_WATCH("ventures-watch", "1", Bounds.COUNT),
    FACILITATOR_WATCH("facilitator-watch", "1", Bounds.RISKS),
    FACILITATOR_ALARM("facilitator-alarm", "2", Bounds.RISKS),
    NEWCOMERS_WATCH("newcomers-watch", "0.25", Bounds.SHARE),
    NEWCOMERS_BEFORE("newcomers-before", "3", Bounds.QUARTERS_OR_NONE),
    RESCORING_WATCH("rescoring-watch", "1", Bounds.COUNT),

    // The quarterly meeting
    OPENING_MINUTES("opening-minutes", "5", Bounds.BLOCK),
    CHECKIN_MINUTES("checkin-minutes", "10", Bounds.BLOCK),
    BREAK_MINUTES("break-minutes", "10", Bounds.BLOCK),
    DECISIONS_MINUTES("decisions-minutes", "15", Bounds.BLOCK),
    CHECKOUT_MINUTES("checkout-minutes", "10", Bounds.BLOCK),
    LONG_MEETING_MINUTES("long-meeting-minutes", "120", Bounds.MINUTES),
    PROGRESS_SHARE("progress-share", "0.27", Bounds.SHARE),
    PROGRESS_LEAST("progress-least", "3", Bounds.BLOCK),
    PROGRESS_MOST("progress-most", "8", Bounds.BLOCK),
    PROGRESS_DONE_MINUTES("progress-done-minutes", "2", Bounds.BLOCK),
    PROGRESS_NEXT_MINUTES("progress-next-minutes", "2", Bounds.BLOCK),
    PROGRESS_ASK_MINUTES("progress-ask-minutes", "2", Bounds.BLOCK),
    HARVEST_MINUTES("harvest-minutes", "1", Bounds.BLOCK),
    DEEPDIVE_MINUTES("deepdive-minutes", "25", Bounds.BLOCK),
    DEEPDIVE_MOST("deepdive-most", "40", Bounds.BLOCK),
    DEEPDIVE_TWO_MEMBERS("deepdive-two-members", "5", Bounds.COUNT),
    DEEPDIVE_TWO_MINUTES("deepdive-two-minutes", "210", Bounds.MINUTES),
    VENTURES_MINUTES("ventures-minutes", "10", Bounds.BLOCK),
    VENTURES_MOST("ventures-most", "20", Bounds.BLOCK),
    MARKET_MINUTES("market-minutes", "10", Bounds.BLOCK),
    MARKET_MOST("market-most", "22", Bounds.BLOCK),
    OPEN_LEAST("open-least", "10", Bounds.BLOCK),
    SPLIT_ABOVE("split-above", "12", Bounds.COUNT),
    GOSSIP_MEETINGS("gossip-meetings", "4", Bounds.QUARTERS),
    QUIET_MEETINGS("quiet-meetings", "2", Bounds.QUARTERS),

    // d. Ventures
    INTENT_MEMBERS("intent-members", "3", Bounds.COUNT),
    INTENT_USERS("intent-users", "2", Bounds.COUNT),
    ONE_SOURCE_SHARE("one-source-share", "0.5", Bounds.SHARE),
    LEAD_VENTURES("lead-ventures", "2", Bounds.COUNT),
    NO_STEP_MONTHS("no-step-months", "6", Bounds.MONTHS),
    JOINT_AGENDA_MEMBERS("joint-agenda-members", "3", Bounds.COUNT),

    // Continuity
    HANDOVER_ACTIONS("handover-actions", "3", Bounds.COUNT),

    // Reminders
    CHECKIN_FIRST_DAYS("checkin-first-days", "21", Bounds.DAYS),
    CHECKIN_SECOND_DAYS("checkin-second-days", "7", Bounds.DAYS),
    CHECKIN_LAST_DAYS("checkin-last-days", "2", Bounds.DAYS),
    AGENDA_DAYS("agenda-days", "7", Bounds.DAYS),
    PROMISE_DAYS("promise-days", "7", Bounds.DAYS),
    DECISION_DAYS("decision-days", "7", Bounds.DAYS),
    UNDECIDED_DAYS("undecided-days", "28", Bounds.DAYS),
    EXCHANGE_MONTHS("exchange-months", "3", Bounds.MONTHS),
    SCREENING_MONTHS("screening-months", "12", Bounds.MONTHS),
    CHARTER_MONTHS("charter-months", "12", Bounds.MONTHS),

    // Trust: who may see what
    SUPPRESS_BELOW("suppress-below", "5", Bounds.PLURAL),
    CANDIDATE_CONSENT_MONTHS("candidate-consent-months", "12", Bounds.MONTHS);

    /** Between what a threshold may be set; the same as in the schema. */
    private enum Bounds {
        SCORE(1, 5, true),
        MEAN(1, 5, false),
        DIFFERENCE(0, 4, false),
        STEPS(1, 4, true),
        RISKS(1, 3, true),
        SHARE(0, 1, false),
        RATIO(1, 100, false),
        COUNT(1, 100, true),
        PLURAL(2, 100, true),
        MINUTES(1, 1440, true),
        BLOCK(1, 480, true),
        DAYS(1, 365, true),
        MONTHS(1, 120, true),
        QUARTERS(1, 40, true),
        QUARTERS_OR_NONE(0, 40, true);

        private final BigDecimal least;
        private final BigDecimal most;
        private final boolean whole;

        Bounds(int least, int most, boolean whole) {
            this.least = BigDecimal.valueOf(least);
            this.most = BigDecimal.valueOf(most);
            this.whole = whole;
        }
    }

    private final String key;
    private final BigDecimal byDefault;
    private final Bounds bounds;

    Threshold(String key, String byDefault, Bounds bounds) {
        this.key = key;
        this.byDefault = new BigDecimal(byDefault);
        this.bounds = bounds;
    }

    /** Whether a circle may set it to that number. */
    public boolean allows(BigDecimal number) {
        return number.compareTo(bounds.least) >= 0
                && number.compareTo(bounds.most) <= 0
                && !(bounds.whole && number.stripTrailingZeros().scale() > 0);
    }

    /** The name in {@code circle.yaml}, such as {@code kept-watch}. */
    public String key() {
        return key;
    }

    /** What METHOD says, for a circle that sets nothing itself. */
    public BigDecimal byDefault() {
        return byDefault;
    }
}
