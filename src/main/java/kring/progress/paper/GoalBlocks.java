package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.GoalTree;
import kring.model.value.Visibility;
import kring.progress.AmbitionLine;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Text.Stress;
import org.jspecify.annotations.Nullable;

/** A member's goals as a tree: under each what serves it this year, why, where it stands, what was done and what is promised. */
final class GoalBlocks {
    private final Phrases phrases;
    private final ProgressView view;
    private final AmbitionWording wording;
    private final String member;

    GoalBlocks(Phrases phrases, ProgressView view, String member) {
        this.phrases = phrases;
        this.view = view;
        this.wording = new AmbitionWording(phrases);
        this.member = member;
    }

    /** A section for each goal, and one for what serves none. */
    List<Block> all() {
        GoalTree<AmbitionLine> tree = GoalTree.of(
                view.ambitions(member),
                line -> line.ambition().horizon() == Ambition.Horizon.THREE_YEARS,
                (line, goal) -> goal.ambition().id().equals(line.ambition().parent()));
        List<Block> blocks = new ArrayList<>();
        tree.branches().forEach(branch -> blocks.add(branch(branch)));
        List<Text> loose =
                new ArrayList<>(tree.loose().stream().map(this::ambition).toList());
        promised(null).map(Text.of(words("no-ambition") + "\n")::then).forEach(loose::add);
        if (!loose.isEmpty()) {
            Block list = new Bullets(loose);
            blocks.add(tree.branches().isEmpty() ? list : new Section(words("loose"), list));
        }
        return blocks;
    }

    /** The goal itself, then what serves it. */
    private Section branch(GoalTree.Branch<AmbitionLine> branch) {
        AmbitionLine goal = branch.goal();
        Stream<String> unserved =
                branch.served().isEmpty() && goal.standing().isOpen() ? Stream.of(words("unserved")) : Stream.empty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(told(Text.of(why(goal)), Stream.concat(standing(goal), unserved), goal)));
        if (!branch.served().isEmpty()) {
            blocks.add(new Bullets(branch.served().stream().map(this::ambition).toList()));
        }
        return new Section(goal.ambition().text(), blocks);
    }

    private Text ambition(AmbitionLine line) {
        String why = why(line);
        Text words = Text.strong(line.ambition().text());
        return told(why.isEmpty() ? words : words.then(" " + why), standing(line), line);
    }

    private String why(AmbitionLine line) {
        return line.ambition().why() == null ? "" : words("why", line.ambition().why());
    }

    /** What there is to tell of an ambition, a line for each sort of thing. */
    private Text told(Text words, Stream<String> standing, AmbitionLine line) {
        Text stands = new Text(List.of()).then(standing.collect(Collectors.joining(" · ")), Stress.QUIET);
        Stream<Text> said = Stream.concat(done(line), promised(line.ambition().id()));
        return Stream.concat(
                        Stream.of(words, stands),
                        said.reduce((done, promised) -> done.then(" ").then(promised)).stream())
                .filter(text -> !text.plain().isEmpty())
                .reduce((above, below) -> above.then("\n").then(below))
                .orElse(new Text(List.of()));
    }

    /** How far it is, until when, how sure the member is, what to look at first; and whether it is closed and why. */
    private Stream<String> standing(AmbitionLine line) {
        boolean open = line.standing().isOpen();
        String closed = Stream.of(wording.status(line).word(), line.standing().reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return Stream.of(
                        open ? null : closed,
                        wording.measured(line),
                        line.ambition().due() == null
                                ? null
                                : words(
                                        "due",
                                        phrases.figures()
                                                .longDay(line.ambition().due())),
                        open && line.standing().confidence() != null
                                ? words("confidence", line.standing().confidence())
                                : null,
                        line.ambition().lead() == null
                                ? null
                                : words("lead", line.ambition().lead()),
                        line.ambition().seenBy() == Visibility.PRIVATE ? words("private") : null)
                .filter(Objects::nonNull);
    }

    private Stream<Text> done(AmbitionLine line) {
        return view.said(member).stream()
                .filter(said -> said.ambition().equals(line.ambition().id()))
                .map(said -> wording.done(said.entry()))
                .filter(words -> !words.isEmpty())
                .map(words -> Text.strong(words("done")).then(" " + words));
    }

    /** What is promised for an ambition; without one, what is promised for none that is listed. */
    private Stream<Text> promised(@Nullable String ambition) {
        List<String> listed = view.ambitions(member).stream()
                .map(line -> line.ambition().id())
                .toList();
        String promises = view.openPromises(member).stream()
                .filter(promise ->
                        Objects.equals(listed.contains(promise.ambition()) ? promise.ambition() : null, ambition))
                .map(wording::promise)
                .collect(Collectors.joining(" "));
        return promises.isEmpty()
                ? Stream.empty()
                : Stream.of(Text.strong(words("promised")).then(" " + promises));
    }

    private String words(String key, Object... arguments) {
        return phrases.say("goal." + key, arguments);
    }
}
