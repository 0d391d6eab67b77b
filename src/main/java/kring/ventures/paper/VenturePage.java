package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
record VenturePage(VentureWording words, Ventures.Status status, Venture venture) {
    Section compose() {
        return new Section(
                venture.name(),
                Stream.of(opening(), new ContributionBlocks(words, status.id(), venture).compose(), progress())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Where it stands, what goes differently, and what to talk about. */
    List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(where()));
        if (venture.different() != null) {
            blocks.add(new Paragraph(
                    Text.strong(words.phrases().say("venture.different") + " ").then(venture.different())));
        }
        List<String> flags = status.flags().stream()
                .flatMap(flag -> words.flag(flag, venture).stream())
                .toList();
        if (!flags.isEmpty()) {
            blocks.add(new Callout(
                    Tone.WATCH, words.phrases().say("venture.attention"), Text.of(String.join("\n", flags))));
        }
        return blocks;
    }

    /** The gates, and what was done so far. */
    List<Block> progress() {
        List<Block> blocks = new ArrayList<>(new GateBlocks(words, status.id(), venture).compose());
        steps().ifPresent(blocks::add);
        return blocks;
    }

    /** Stage, since when, and who leads. */
    private Text where() {
        Text text = Text.strong(words.stage(venture.stage()));
        if (venture.since() != null) {
            text = text.then(" "
                    + words.phrases()
                            .say(
                                    "venture.since",
                                    words.phrases()
                                            .figures()
                                            .dateInSentence(venture.since().code())));
        }
        return text.then(" · "
                + (venture.lead() == null
                        ? words.phrases().say("venture.no-lead")
                        : words.phrases().say("venture.led-by", words.member(venture.lead()))));
    }

    private Optional<Block> steps() {
        List<Text> steps = venture.steps().stream()
                .map(step -> Stream.of(
                                Optional.ofNullable(step.date())
                                        .map(date -> words.phrases().figures().date(date.code())),
                                Optional.ofNullable(step.text()))
                        .flatMap(Optional::stream)
                        .toList())
                .map(parts -> Text.of(String.join(": ", parts)))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.phrases().say("venture.steps"), new Bullets(steps)));
    }
}
