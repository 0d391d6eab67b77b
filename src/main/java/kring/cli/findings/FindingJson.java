package kring.cli.findings;

import java.util.List;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Severity;
import kring.report.json.JsonRenderer;
import org.jspecify.annotations.Nullable;

/** Findings for programs (DESIGN, JSON). */
public final class FindingJson {
    private final FindingWording words;

    public FindingJson(FindingWording words) {
        this.words = words;
    }

    /** Names are those in the JSON; a line and column are null when it is about a file as a whole. */
    private record One(
            Code code,
            Severity severity,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String message,
            String help) {}

    private record Result(List<One> findings, long errors, long warnings) {}

    /**
     * All of them in one object.
     *
     * @param circle the circle's name; null when it could not be read
     */
    public String of(List<Finding> findings, @Nullable String circle) {
        long errors = findings.stream().filter(Finding::isError).count();
        List<One> list = findings.stream().map(this::one).toList();
        return new JsonRenderer().render("check", circle, new Result(list, errors, findings.size() - errors));
    }

    private One one(Finding finding) {
        boolean whole = finding.place().isWhole();
        return new One(
                finding.code(),
                finding.code().severity(),
                finding.place().file(),
                whole ? null : finding.place().line(),
                whole ? null : finding.place().column(),
                words.message(finding),
                words.help(finding));
    }
}
