package kring.agenda.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.ItemReason.Why;
import kring.history.DecisionMade;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.table.Columns;

/** What everybody, and each in particular, does well to think of before the meeting (METHOD, Two documents). */
record Preparation(AgendaWording wording, AgendaView seen) {
    private static final List<String> ALL = List.of("done", "next", "ask", "offer");

    /** What a member does well to think of. */
    private record Questions(String member, List<String> texts) {}

    /** Questions for all, then those for each member of whom something is on the agenda. */
    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Bullets(Stream.concat(
                        ALL.stream().map(question -> wording.words("prepare.all." + question)), nobodysDecisions())
                .map(Text::of)
                .toList()));
        List<Questions> own = seen.there().stream()
                .map(member -> new Questions(
                        member, Stream.concat(items(member), decisions(member)).toList()))
                .filter(questions -> !questions.texts().isEmpty())
                .toList();
        if (!own.isEmpty()) {
            Columns columns = wording.columns();
            blocks.add(Columns.table(
                    "preparation",
                    own,
                    columns.text("who", 18, questions -> wording.name(questions.member())),
                    columns.column("prepare", Kind.TEXT, 70, questions -> new Cell.Lines(questions.texts()))));
        }
        return new Section(wording.words("prepare"), blocks);
    }

    private Stream<String> items(String member) {
        return seen.agenda().blocks().stream()
                .flatMap(block -> block.items().stream())
                .flatMap(item -> question(item, member).stream());
    }

    private Optional<String> question(Item item, String member) {
        boolean own = member.equals(item.member());
        boolean asked = item.why().with().contains(member);
        return switch (item.why().why()) {
            case STALLED, TOPIC, CARRIED, DEEPDIVE ->
                own ? Optional.of(say(item.why().why(), item, member)) : Optional.empty();
            case ASK, MATCH ->
                asked
                        ? Optional.of(say(item.why().why(), item, Objects.requireNonNull(item.member())))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String say(Why why, Item item, String of) {
        String key = why == Why.CARRIED ? "topic" : item.why().code();
        return wording.words("prepare." + key, wording.about(item), wording.name(of));
    }

    private Stream<String> decisions(String member) {
        return seen.decisions().stream()
                .filter(made -> made.decision().by().contains(member))
                .map(made -> decision("prepare.decision", made));
    }

    /** Those that nobody who is there is to carry out: nobody took them on, or who did has left or cannot come. */
    private Stream<String> nobodysDecisions() {
        return seen.decisions().stream()
                .filter(made -> Collections.disjoint(made.decision().by(), seen.there()))
                .map(made -> decision("prepare.decision.nobody", made));
    }

    private String decision(String key, DecisionMade made) {
        String text = Objects.requireNonNullElse(
                made.decision().text(), made.decision().id());
        return wording.words(key, wording.period(made.quarter()), text);
    }
}
