package kring.cli.output;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kring.cli.run.OpenCircle;
import kring.language.Language;
import kring.report.document.Report;

/** The Word papers of a pack by what they are called, and the one place where those for the facilitator alone lie. */
public enum PaperName {
    AGENDA("agenda", "agenda", ""),
    RUN_SHEET("draaiboek", "run-sheet", PaperName.APART),
    PROGRESS("voortgang", "progress", ""),
    EXCHANGE("uitwisseling", "exchange", ""),
    VENTURES("ondernemingen", "ventures", ""),
    MINUTES("verslag", "minutes", ""),
    CHARTER("handvest", "charter", ""),
    HEALTH("signalen", "health", PaperName.APART),
    SCREENING("toetsing", "screening", PaperName.APART);

    /** What lies here is for the facilitator alone, so that nobody hands it out. */
    public static final String APART = "facilitator/";

    private final String dutch;
    private final String english;
    private final String folder;

    PaperName(String dutch, String english, String folder) {
        this.dutch = dutch;
        this.english = english;
        this.folder = folder;
    }

    /** The paper, called so in the circle's own language, whatever language it is read in today. */
    public Paper paper(OpenCircle circle, Supplier<Report> report) {
        return Paper.word(folder + (circle.ownLanguage() == Language.NL ? dutch : english), report);
    }

    /** Every path in a pack's folder at which a paper may lie that a path is written for: other languages, older places. */
    public static Stream<String> formerly(String path) {
        return Arrays.stream(values())
                .filter(name -> name.everywhere().anyMatch(path::equals))
                .flatMap(PaperName::everywhere)
                .filter(other -> !other.equals(path));
    }

    private Stream<String> everywhere() {
        return Stream.of("", folder)
                .flatMap(place -> Stream.of(dutch, english).map(name -> place + name + ".docx"))
                .distinct();
    }
}
