package kring.cli.output;

import java.util.function.Supplier;
import kring.cli.run.UserError;
import kring.report.document.Appointment;
import kring.report.document.Report;

/**
 * What a command has to say, in every form; each is only made when it is asked for.
 *
 * @param command the command's name
 * @param result what it found: the JSON
 * @param report the document
 * @param sheets the workbook
 * @param appointment the entry for a calendar
 */
public record CommandResult(
        String command,
        Record result,
        Supplier<Report> report,
        Supplier<Report> sheets,
        Supplier<Appointment> appointment) {
    /** The answer of a command that is no appointment. */
    public CommandResult(String command, Record result, Supplier<Report> report, Supplier<Report> sheets) {
        this(command, result, report, sheets, () -> {
            throw new UserError("no-calendar");
        });
    }
}
