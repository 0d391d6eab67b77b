package kring.cli.circles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.cli.run.GitErrors;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.git.GitFailure;
import kring.folder.git.History;
import kring.folder.load.DiskTree;
import kring.folder.load.FileTree;
import kring.folder.state.SentLog;
import kring.folder.state.Transaction;
import kring.scaffold.GitFiles;

/**
 * What is wrong with the folders in which kring keeps what is its own, and puts what it makes: the one belongs to one
 * computer, what lies in the other to its reader, and neither in a repository.
 */
record StateFindings(RootCommand kring) {
    private static final String PAPERS = "reports";
    private static final Set<String> OWN = Set.of(SentLog.FOLDER, PAPERS);

    /** The findings for a circle's folder. */
    List<Finding> of(Path folder) {
        List<Finding> findings = new ArrayList<>();
        List<String> tracked = tracked(folder);
        if (tracked.stream().anyMatch(file -> file.startsWith(SentLog.FOLDER))) {
            findings.add(new Finding(Code.TRACKED_STATE, Place.whole(SentLog.FOLDER)));
        }
        tracked.stream()
                .filter(GitFiles::isPaper)
                .forEach(file -> findings.add(new Finding(Code.TRACKED_PAPER, Place.whole(file), toRemove(file))));
        if (new Transaction(kring.context().disk(), folder).hasForeignJournal()) {
            findings.add(new Finding(Code.FOREIGN_JOURNAL, Place.whole(SentLog.FOLDER + "/journal")));
        }
        return findings;
    }

    /** The folder of all papers, or the one paper that lies elsewhere. */
    private static String toRemove(String file) {
        return file.startsWith(PAPERS + "/") ? PAPERS : "\"" + file + "\"";
    }

    /**
     * What git keeps of these folders and of papers beside them, where there are any at all. Where git cannot tell, somebody is told; without
     * git or a repository there is nothing to tell.
     */
    private List<String> tracked(Path folder) {
        List<String> own = own(folder);
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

    /** What lies there; that a folder cannot be listed is told by its reader. */
    private static List<String> own(Path folder) {
        try {
            return new DiskTree(folder)
                    .list("").stream()
                            .map(FileTree.Entry::name)
                            .filter(name -> OWN.contains(name) || GitFiles.isPaper(name))
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
