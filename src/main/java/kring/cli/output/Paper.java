package kring.cli.output;

import java.util.function.Supplier;
import kring.report.document.Report;

/**
 * One file of the pack.
 *
 * @param name its path in the pack's folder
 * @param report composed only when it is written
 */
public record Paper(String name, Format format, Supplier<Report> report) {
    /** A Word file. */
    public static Paper word(String name, Supplier<Report> report) {
        return new Paper(name + ".docx", Format.DOCX, report);
    }
}
