package kring.report;

/** From here on a new page, in formats that have pages. */
public record PageBreak() implements Block {}
