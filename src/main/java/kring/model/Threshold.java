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
    TARGET("target", "4"),
    HIGH_SCORE("high-score", "4"),
    COUNT_AS("count-as", "3"),
    EVIDENCE_MONTHS("evidence-months", "24"),
    ALIGNED("aligned", "0.5"),
    DISCUSS("discuss", "1.5"),
    DISTANCE("distance", "1.5"),
    DISTANCE_FOUNDERS("distance-founders", "3"),
    RATERS_SPREAD("raters-spread", "2"),
    SELF_DIFFERENCE("self-difference", "2"),
    COVERAGE("coverage", "0.75"),
    FLOOR_LOW("floor-low", "2"),
    FLOOR_RATERS("floor-raters", "2"),
    FLOOR_EVIDENCE("floor-evidence", "2"),
    DISCUSS_BAND("discuss-band", "3"),
    SPREAD("spread", "0.8"),
    POLARISED_LOW("polarised-low", "2"),
    POLARISED_HIGH("polarised-high", "4"),
    POLARISED_COUNT("polarised-count", "2"),

    // b. Getting and bringing
    GIVER_CAP("giver-cap", "2"),
    GET_CAP("get-cap", "2"),
    REWORD_QUARTERS("reword-quarters", "2"),
    BALANCE_QUARTERS("balance-quarters", "4"),
    OVERGIVER_LEAST("overgiver-least", "3"),
    OVERGIVER_RATIO("overgiver-ratio", "3"),
    ISOLATED_QUARTERS("isolated-quarters", "2"),
    PAIR_SHARE("pair-share", "0.5"),
    PAIR_LEAST("pair-least", "4"),

    // c. Quarterly progress
    CONFIDENCE_MOVE("confidence-move", "2"),

    // Signals
    FEW("few", "5"),
    TREND_QUARTERS("trend-quarters", "4"),
    KEPT_PARTLY("kept-partly", "0.5"),
    KEPT_WATCH("kept-watch", "0.7"),
    KEPT_ALARM("kept-alarm", "0.5"),
    ATTENDANCE_WATCH("attendance-watch", "0.75"),
    ATTENDANCE_MEETINGS("attendance-meetings", "2"),
    SILENT_WATCH("silent-watch", "1"),
    SLIPPED_WATCH("slipped-watch", "1"),
    SLIPPED_COUNT("slipped-count", "2"),
    CONFIDENCE_LOW("confidence-low", "2"),
    UNMOVED_WATCH("unmoved-watch", "0.4"),
    NO_RESULTS_WATCH("no-results-watch", "2"),
    NO_RESULTS_ALARM("no-results-alarm", "4"),
    RHYTHM_WATCH("rhythm-watch", "1"),
    RHYTHM_ALARM("rhythm-alarm", "2"),
    CONCENTRATION_WATCH("concentration-watch", "0.5"),
    CONCENTRATION_HOLDERS("concentration-holders", "2"),
    VENTURES_WATCH("ventures-watch", "1"),
    FACILITATOR_WATCH("facilitator-watch", "1"),
    FACILITATOR_ALARM("facilitator-alarm", "2"),
    NEWCOMERS_WATCH("newcomers-watch", "0.25"),
    NEWCOMERS_BEFORE("newcomers-before", "3"),
    RESCORING_WATCH("rescoring-watch", "1"),

    // The quarterly meeting
    OPENING_MINUTES("opening-minutes", "5"),
    CHECKIN_MINUTES("checkin-minutes", "10"),
    BREAK_MINUTES("break-minutes", "10"),
    DECISIONS_MINUTES("decisions-minutes", "15"),
    CHECKOUT_MINUTES("checkout-minutes", "10"),
    LONG_MEETING_MINUTES("long-meeting-minutes", "120"),
    PROGRESS_SHARE("progress-share", "0.27"),
    PROGRESS_LEAST("progress-least", "3"),
    PROGRESS_MOST("progress-most", "8"),
    PROGRESS_DONE_MINUTES("progress-done-minutes", "2"),
    PROGRESS_NEXT_MINUTES("progress-next-minutes", "2"),
    PROGRESS_ASK_MINUTES("progress-ask-minutes", "2"),
    HARVEST_MINUTES("harvest-minutes", "1"),
    DEEPDIVE_MINUTES("deepdive-minutes", "25"),
    DEEPDIVE_MOST("deepdive-most", "40"),
    DEEPDIVE_TWO_MEMBERS("deepdive-two-members", "5"),
    DEEPDIVE_TWO_MINUTES("deepdive-two-minutes", "210"),
    VENTURES_MINUTES("ventures-minutes", "10"),
    VENTURES_MOST("ventures-most", "20"),
    MARKET_MINUTES("market-minutes", "10"),
    MARKET_MOST("market-most", "22"),
    OPEN_LEAST("open-least", "10"),
    SPLIT_ABOVE("split-above", "12"),
    GOSSIP_MEETINGS("gossip-meetings", "4"),
    QUIET_MEETINGS("quiet-meetings", "2"),

    // d. Ventures
    INTENT_MEMBERS("intent-members", "3"),
    INTENT_USERS("intent-users", "2"),
    ONE_SOURCE_SHARE("one-source-share", "0.5"),
    LEAD_VENTURES("lead-ventures", "2"),
    NO_STEP_MONTHS("no-step-months", "6"),
    JOINT_AGENDA_MEMBERS("joint-agenda-members", "3"),

    // Continuity
    HANDOVER_ACTIONS("handover-actions", "3"),

    // Reminders
    CHECKIN_FIRST_DAYS("checkin-first-days", "21"),
    CHECKIN_SECOND_DAYS("checkin-second-days", "7"),
    CHECKIN_LAST_DAYS("checkin-last-days", "2"),
    AGENDA_DAYS("agenda-days", "7"),
    PROMISE_DAYS("promise-days", "7"),
    EXCHANGE_MONTHS("exchange-months", "3"),
    SCREENING_MONTHS("screening-months", "12"),
    CHARTER_MONTHS("charter-months", "12"),

    // Trust: who may see what
    SUPPRESS_BELOW("suppress-below", "5"),
    CANDIDATE_CONSENT_MONTHS("candidate-consent-months", "12");

    private final String key;
    private final BigDecimal byDefault;

    Threshold(String key, String byDefault) {
        this.key = key;
        this.byDefault = new BigDecimal(byDefault);
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
