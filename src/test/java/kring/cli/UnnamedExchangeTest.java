package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.cli.run.OpenCircle;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.Report;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exchange of which nobody wrote what it is about has no words of its own: no paper takes its id for them. */
class UnnamedExchangeTest {
    private static final String ID = "x-unnamed";

    private static final String SCENE = """
            == circle.yaml
            {kring: 1, name: C, facilitator: {name: F}}
            == members/owner.yaml
            {name: Ann, status: founder}
            == members/other.yaml
            {name: Bob, status: founder}
            == ventures/heat.yaml
            {name: V, stage: idea}
            == quarters/2025-Q2/meeting.yaml
            {date: 2025-06-12, attendance: {owner: present, other: present}}
            == quarters/2025-Q4/meeting.yaml
            {date: 2025-11-20, attendance: {owner: present, other: present}}
            == quarters/2025-Q4/exchanges.yaml
            [{id: x-unnamed, from: owner, to: other, status: agreed}]
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsIdStandsOnlyBesideTheWordsThatSaySo(Language language) {
        Phrases phrases = new Phrases(language);
        OpenCircle circle = new OpenCircle(
                new ObservedTree(Path.of("/nowhere")),
                FolderReader.read(Scene.of(SCENE)),
                LocalDate.of(2025, 11, 21),
                phrases);
        String said = phrases.say("exchange.unnamed", ID);
        List<String> saying = new ArrayList<>();
        Map<String, String> bare = new TreeMap<>();
        for (String audience : List.of("circle", "facilitator", "owner", "other")) {
            new TellingCommands(List.of()).to(audience, circle).forEach((what, told) -> {
                if (told.composed() instanceof Report report) {
                    String text = new MarkdownRenderer().render(report);
                    if (text.contains(said)) {
                        saying.add(what);
                    }
                    if (text.replace(said, "").contains(ID)) {
                        bare.put(what + " for " + audience, text);
                    }
                }
            });
        }
        assertThat(bare).isEmpty();
        assertThat(saying).anyMatch(what -> what.startsWith("what-if")).anyMatch(what -> what.startsWith("match"));
    }
}
