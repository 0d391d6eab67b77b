package kring.report.sheet;

/** Words of a cell in a font of their own. */
public record WordRun(String words, CellFont font) {}
