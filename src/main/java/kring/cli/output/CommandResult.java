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
 * @param paper what is handed out: the Word document
 * @param appointment the entry for a calendar
 */
public record CommandResult(
        String command,
        Record result,
        Supplier<Report> report,
        Supplier<Report> sheets,
        Supplier<Report> paper,
        Supplier<Appointment> appointment) {
    /** The answer of a command that is no appointment, and on paper what it is elsewhere. */
    public CommandResult(String command, Record result, Supplier<Report> report, Supplier<Report> sheets) {
        this(command, result, report, sheets, report);
    }

    /** The answer of a command that is no appointment. */
    public CommandResult(
            String command, Record result, Supplier<Report> report, Supplier<Report> sheets, Supplier<Report> paper) {
        this(command, result, report, sheets, paper, () -> {
            throw new UserError("no-calendar");
        });
    }
}
