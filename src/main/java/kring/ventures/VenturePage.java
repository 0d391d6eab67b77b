package kring.ventures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Callout;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;
import kring.report.Tone;

/** One venture on paper for the meeting: where it stands, who puts in and gets back what, what comes next. */
record VenturePage(Phrases phrases, Snapshot snapshot, VentureWords words) {
    Section compose(Ventures.Status status) {
        Venture venture = snapshot.ventures().get(status.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(where(venture)));
        if (venture.different() != null) {
            blocks.add(new Paragraph(
                    Text.strong(phrases.say("venture.different") + " ").then(venture.different())));
        }
        List<String> flags = words.flags(status, venture);
        if (!flags.isEmpty()) {
            blocks.add(new Callout(Tone.WATCH, phrases.say("venture.attention"), Text.of(String.join("\n", flags))));
        }
        contributions(status.id(), venture).ifPresent(blocks::add);
        returns(status.id(), venture).ifPresent(blocks::add);
        blocks.addAll(new GateBlocks(words, status.id(), venture).compose());
        steps(venture).ifPresent(blocks::add);
        return new Section(venture.name(), blocks);
    }

    /** Stage, since when, and who leads. */
    private Text where(Venture venture) {
        Text text = Text.strong(words.stage(venture.stage()));
        if (venture.since() != null) {
            text = text.then(
                    " " + phrases.say("venture.since", phrases.figures().longDay(venture.since())));
        }
        return text.then(" · "
                + (venture.lead() == null
                        ? phrases.say("venture.no-lead")
                        : phrases.say("venture.led-by", words.member(venture.lead()))));
    }

    private Optional<Block> contributions(String id, Venture venture) {
        List<List<Cell>> rows = venture.members().entrySet().stream()
                .map(entry -> List.of(
                        Cell.words(words.member(entry.getKey())),
                        Cell.words(words.role(entry.getValue())),
                        VentureWords.lines(entry.getValue().contributes().stream()
                                .map(words::contribution)
                                .toList())))
                .toList();
        return section(
                "contributions",
                id,
                List.of(
                        words.column("member", Column.Kind.TEXT, 20),
                        words.column("role", Column.Kind.TEXT, 24),
                        words.column("contributes", Column.Kind.TEXT, 52)),
                rows);
    }

    /** What it brings each of them, in money and otherwise, hoped for and come true. */
    private Optional<Block> returns(String id, Venture venture) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Venture.Part> entry : venture.members().entrySet()) {
            boolean first = true;
            for (Venture.Return back : entry.getValue().returns()) {
                rows.add(List.of(
                        first ? Cell.words(words.member(entry.getKey())) : Cell.SAME,
                        words.returned(back),
                        Cell.words(back.text()),
                        Cell.words(back.expected()),
                        Cell.words(back.realised())));
                first = false;
            }
        }
        return section(
                "returns",
                id,
                List.of(
                        words.column("member", Column.Kind.TEXT, 18),
                        words.column("value", Column.Kind.TEXT, 13),
                        words.column("returns", Column.Kind.TEXT, 28),
                        words.column("expected", Column.Kind.TEXT, 22),
                        words.column("realised", Column.Kind.TEXT, 18)),
                rows);
    }

    private Optional<Block> section(String key, String id, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        phrases.say("venture." + key), new Table("venture-" + key + "-" + id, columns, rows)));
    }

    /** Undated steps come first: nobody knows when they were. */
    private Optional<Block> steps(Venture venture) {
        List<Text> steps = venture.steps().stream()
                .map(step -> Stream.of(
                                Optional.ofNullable(step.date()).map(phrases.figures()::day),
                                Optional.ofNullable(step.text()))
                        .flatMap(Optional::stream)
                        .toList())
                .map(parts -> Text.of(String.join(": ", parts)))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(phrases.say("venture.steps"), new Bullets(steps)));
    }
}
