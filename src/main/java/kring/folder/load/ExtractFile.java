package kring.folder.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.folder.bind.ExtractReader;
import kring.folder.schema.FileKind;
import kring.model.person.Member;
import kring.model.visible.Extract;
import org.jspecify.annotations.Nullable;

/**
 * An extract that somebody handed over: somebody else's file, held against its schema whole before anything is made of it.
 *
 * @param extract null when nothing could be read; not to be used where there is an error
 * @param findings what is wrong with it
 */
public record ExtractFile(@Nullable Extract extract, List<Finding> findings) {
    /** What is older tells nothing of how a circle stands. */
    private static final int MOST_YEARS = 1;

    /**
     * Reads an extract.
     *
     * @param tree the folder in which it lies
     * @param today the day on which it is read; somewhere else it may be tomorrow already
     */
    public static ExtractFile read(FileTree tree, String name, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        FileReader files = new FileReader(tree, true, findings);
        Extract extract = files.read(name, FileKind.EXTRACT, ExtractReader::read);
        if (extract != null && Finding.errors(findings).isEmpty()) {
            Sources places = files.places();
            LocalDate first = today.minusYears(MOST_YEARS);
            LocalDate last = today.plusDays(1);
            if (extract.date().isBefore(first) || extract.date().isAfter(last)) {
                findings.add(new Finding(
                        Code.OUT_OF_RANGE,
                        places.value(name, "date"),
                        extract.date().toString(),
                        first.toString(),
                        last.toString(),
                        extract.date().isBefore(first) ? "old" : "ahead"));
            }
            people(extract.people(), name, places, findings);
        }
        return new ExtractFile(extract, findings);
    }

    /** People have their numbers one after another: nobody twice, and nobody by a name of their own; who is out of place first. */
    private static void people(List<Member> people, String name, Sources places, List<Finding> findings) {
        Set<String> before = new HashSet<>();
        for (int at = 0; at < people.size(); at++) {
            String code = people.get(at).id();
            String number = "p" + (at + 1);
            if (!before.add(code) || !code.equals(number)) {
                findings.add(new Finding(
                        before.size() <= at ? Code.DUPLICATE_ID : Code.WRONG_WORD,
                        places.value(name, "people", at, "person"),
                        List.of(code),
                        Suggestion.near(code, List.of(number))));
                return;
            }
        }
    }
}
