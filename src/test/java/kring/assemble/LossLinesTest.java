package kring.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.departure.paper.DepartureReport;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.GeneratedCircle;
import kring.matching.MatchingText;
import kring.model.Snapshot;
import kring.report.document.Letterhead;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, When somebody leaves: what falls away, and for each one advice. */
class LossLinesTest {
    private static List<String> lines(Snapshot circle, Set<String> leaves) {
        Letterhead letterhead = new Letterhead(new Phrases(Language.EN), "K", "");
        String paper = new MarkdownRenderer()
                .render(new DepartureReport(letterhead, new DepartureAssembly(circle, MatchingText.TODAY).view(leaves))
                        .compose());
        return paper.lines()
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void everyLineHasAnAdvice() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Snapshot circle = new GeneratedCircle(seed).snapshot();
            for (String member : circle.activeOn(MatchingText.TODAY)) {
                List<String> lines = lines(circle, Set.of(member));
                assertThat(lines).allMatch(line -> line.matches("[|] [^|]+ [|] [^|]+ [|] [^|]+[.] [|]"));
                kinds.addAll(
                        lines.stream().map(line -> line.split("[|]")[1].strip()).collect(Collectors.toSet()));
            }
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d     | a       | 3 members are left
            a b c d     | a b c   | one member is left
            a b c d     | a b c d | nobody is left
            a b c d e   | a b     | fewer than five members are left
            a b c d e f | a       | ''
            """)
    void aCircleOfFewIsToldHowFewAreLeft(String members, String leaves, String told) {
        Snapshot circle = Scene.of(Stream.of(members.split(" "))
                        .map(id -> "== members/" + id + ".yaml\nname: N\nstatus: member\n")
                        .collect(Collectors.joining()))
                .snapshot();
        List<String> lines = lines(circle, Set.of(leaves.split(" ")));
        assertThat(lines.stream().filter(line -> line.startsWith("| Circle")).toList())
                .hasSize(told.isEmpty() ? 0 : 1)
                .allMatch(line -> line.contains(told));
    }
}
