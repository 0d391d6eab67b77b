package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.ventures.Ventures;

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
        blocks.addAll(new ContributionBlocks(words, status.id(), venture).compose());
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
