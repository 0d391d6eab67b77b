package kring.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.cli.run.GitErrors;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.git.GitFailure;
import kring.folder.git.History;
import kring.folder.state.SentLog;
import kring.folder.state.Transaction;
import kring.folder.write.PlainFile;

/**
 * What is wrong with the folders in which kring keeps what is its own, and puts what it makes: the one belongs to one
 * computer, what lies in the other to its reader, and neither in a repository.
 */
record StateFindings(RootCommand kring) {
    private static final String PAPERS = "reports";
    /** What papers, forms and letters are called, whoever saved them in another form too. */
    private static final Pattern PAPER = Pattern.compile(PAPERS + "/.*\\.(docx|xlsx|eml|ics|html|pdf)", Pattern.DOTALL);

    /** The findings for a circle's folder. */
    List<Finding> of(Path folder) {
        List<Finding> findings = new ArrayList<>();
        List<String> tracked = tracked(folder);
        if (tracked.stream().anyMatch(file -> file.startsWith(SentLog.FOLDER))) {
            findings.add(new Finding(Code.TRACKED_STATE, Place.whole(SentLog.FOLDER)));
        }
        tracked.stream()
                .filter(file -> PAPER.matcher(file.toLowerCase(Locale.ROOT)).matches())
                .forEach(file -> findings.add(new Finding(Code.TRACKED_PAPER, Place.whole(file))));
        if (new Transaction(kring.context().disk(), folder).hasForeignJournal()) {
            findings.add(new Finding(Code.FOREIGN_JOURNAL, Place.whole(SentLog.FOLDER + "/journal")));
        }
        return findings;
    }

    /**
     * What git keeps of these folders, where one of them is there at all. Where git cannot tell, somebody is told; without
     * git or a repository there is nothing to tell.
     */
    private List<String> tracked(Path folder) {
        List<String> own = Stream.of(SentLog.FOLDER, PAPERS)
                .filter(name -> PlainFile.isThere(folder.resolve(name)))
                .toList();
        try {
            return own.isEmpty() ? List.of() : History.kept(folder, own);
        } catch (GitFailure e) {
            if (e.kind() != GitFailure.Kind.ABSENT && e.kind() != GitFailure.Kind.NO_REPOSITORY) {
                UserError error = GitErrors.of(e);
                kring.console().note(kring.phrases(null).say(error.key(), error.arguments()));
            }
            return List.of();
        }
    }
}
