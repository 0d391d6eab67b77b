package kring.cli.findings;

import java.util.List;
import java.util.stream.Collectors;
import kring.check.Finding;
import kring.check.Place;
import kring.report.document.VisibleText;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
public final class FindingGithub {
    private final FindingWording words;
    private final String folder;

    /**
     * @param folder the way from where kring runs to the circle's folder, with a slash at its end; empty when it runs there
     */
    public FindingGithub(FindingWording words, String folder) {
        this.words = words;
        this.folder = folder;
    }

    /** One command a line. */
    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Finding finding) {
        Place place = finding.place();
        return "::" + finding.code().severity().code()
                + " file=" + property(folder + place.file())
                + (place.isWhole() ? "" : ",line=" + place.line() + ",col=" + place.column())
                + ",title=" + property(finding.code().code())
                + "::" + data(words.message(finding) + "\n" + words.help(finding)) + "\n";
    }

    private static String data(String text) {
        return VisibleText.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
