package kring.check;

import static kring.check.Severity.ERROR;
import static kring.check.Severity.WARNING;

import kring.model.value.Kebab;

/**
 * Every kind of finding. Each has phrases {@code finding.CODE} (what is wrong), {@code finding.CODE.help} (how to mend
 * it) and {@code explain.CODE} (the long form), and a folder in the tests that shows it.
 */
public enum Code {
    // The folder
    UNKNOWN_ENTRY(WARNING),
    LEFTOVER(WARNING),
    TRACKED_STATE(WARNING),
    TRACKED_PAPER(WARNING),
    FOREIGN_JOURNAL(WARNING),
    WRONG_FILE_NAME(ERROR),
    LINK(ERROR),
    NO_FILE(ERROR),
    UNREADABLE(ERROR),
    MISSING_FILE(ERROR),
    RESERVED_ID(ERROR),
    WINDOWS_NAME(WARNING),
    // The text of a file
    TOO_LARGE(ERROR),
    NOT_UTF8(ERROR),
    FOREIGN_CONTENT(ERROR),
    CONTROL_CHARACTER(ERROR),
    TOO_LONG(ERROR),
    CONFLICT(ERROR),
    EMPTY_FILE(ERROR),
    LOST_LETTER(WARNING),
    // YAML
    SYNTAX(ERROR),
    TOO_DEEP(ERROR),
    TWO_DOCUMENTS(ERROR),
    DUPLICATE_KEY(ERROR),
    YAML_FEATURE(ERROR),
    // Structure
    NEWER_FORMAT(ERROR),
    MISSING_KEY(ERROR),
    UNKNOWN_KEY(ERROR),
    WRONG_TYPE(ERROR),
    WRONG_WORD(ERROR),
    WRONG_ID(ERROR),
    WRONG_DATE(ERROR),
    WRONG_TIME(ERROR),
    OUT_OF_RANGE(ERROR),
    INVISIBLE_CHARACTER(ERROR),
    BLANK_TEXT(ERROR),
    TO_FILL_IN(WARNING),
    // What can be read otherwise
    TEXT_CUT_OFF(WARNING),
    CURLY_QUOTES(WARNING),
    THOUSANDS(WARNING),
    DISTANT_DATE(WARNING),
    BASELINE_IS_TARGET(WARNING),
    NO_ADDRESS(WARNING),
    // Across files
    DUPLICATE_ID(ERROR),
    STRANGER(ERROR),
    UNKNOWN_MEMBER(ERROR),
    UNKNOWN_AMBITION(ERROR),
    UNKNOWN_PROMISE(ERROR),
    UNKNOWN_ASK(ERROR),
    UNKNOWN_BRING(ERROR),
    UNKNOWN_GET(ERROR),
    UNKNOWN_DIMENSION(ERROR),
    UNKNOWN_TIMEZONE(ERROR),
    EXCHANGE_WITH_ONESELF(ERROR),
    QUARTER_ORDER(ERROR),
    MEETING_OUTSIDE_QUARTER(WARNING),
    NOT_ACTIVE(WARNING),
    SLIPPED_NOT_REPEATED(WARNING),
    REPLACED_WITHOUT_BY(WARNING),
    LEFT_WITHOUT_DATE(WARNING),
    DATES_REVERSED(WARNING),
    PARENT_CYCLE(WARNING),
    UNSERVED_AMBITION(WARNING),
    WIDER_THAN_AMBITION(WARNING),
    MEMBER_TWICE(WARNING),
    ID_REUSED(WARNING),
    EXCHANGE_BACKWARDS(WARNING),
    SHARES_ABOVE_ONE(WARNING),
    SETTLED_BUT_OPEN(WARNING),
    DECISION_WITHOUT_REASON(WARNING),
    NOT_NOW_WITHOUT_REVISIT(WARNING),
    NOT_NOW_WITHOUT_CHANGE(WARNING),
    RETENTION_ENDED(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** As it is written: {@code unknown-ambition}. */
    public String code() {
        return Kebab.of(this);
    }
}
