package kring.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** What is wrong with the folder in which kring keeps what is its own: it belongs to one computer, and in no repository. */
record StateFindings(RootCommand kring) {
    /** The findings for a circle's folder. */
    List<Finding> of(Path folder) {
        List<Finding> findings = new ArrayList<>();
        if (PlainFile.isThere(folder.resolve(SentLog.FOLDER)) && isTracked(folder)) {
            findings.add(new Finding(Code.TRACKED_STATE, Place.whole(SentLog.FOLDER)));
        }
        if (new Transaction(kring.context().disk(), folder).hasForeignJournal()) {
            findings.add(new Finding(Code.FOREIGN_JOURNAL, Place.whole(SentLog.FOLDER + "/journal")));
        }
        return findings;
    }

    /** Where git cannot tell, somebody is told; without git or a repository there is nothing to tell. */
    private boolean isTracked(Path folder) {
        try {
            return History.keeps(folder, SentLog.FOLDER);
        } catch (GitFailure e) {
            if (e.kind() != GitFailure.Kind.ABSENT && e.kind() != GitFailure.Kind.NO_REPOSITORY) {
                UserError error = GitErrors.of(e);
                kring.console().note(kring.phrases(null).say(error.key(), error.arguments()));
            }
            return false;
        }
    }
}
