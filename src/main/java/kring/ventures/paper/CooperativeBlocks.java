package kring.ventures.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.ventures.VentureDetail;
import org.jspecify.annotations.Nullable;

/** What members of a cooperative agreed, in words, and what it means for each in numbers. */
record CooperativeBlocks(VentureWording words, VentureDetail detail, Venture venture, Cooperative terms) {
    List<Block> compose() {
        CooperativeTables tables = tables();
        List<Block> returns = new ArrayList<>(List.of(tables.returns()));
        if (sums().keySet().stream().anyMatch(tables::isInWords)) {
            returns.add(new Paragraph(say("only-amounts")));
        }
        returns.add(verdict());
        return List.of(new Section(
                phrases().say("venture.cooperative"),
                new Bullets(agreed()),
                tables.stakes(),
                new Section(phrases().say("venture.cooperative.returns"), returns),
                law()));
    }

    /** The same on a sheet that works it out again when somebody changes a number. */
    Section sheet() {
        CooperativeSheet sheet = new CooperativeSheet(tables());
        return new Section(
                phrases().say("venture.sheet.cooperative"),
                new Paragraph(say("change")),
                new Bullets(agreed()),
                sheet.agreed(),
                sheet.members(),
                verdict(),
                law());
    }

    private CooperativeTables tables() {
        return new CooperativeTables(words, detail, venture, terms);
    }

    private SortedMap<String, BigDecimal> sums() {
        return detail.sums().in();
    }

    private Paragraph law() {
        return new Paragraph(Text.of("").then(phrases().say("venture.checklist.founding.law"), Text.Stress.QUIET));
    }

    /** What is agreed, and what is not yet. */
    private List<Text> agreed() {
        List<Text> lines = new ArrayList<>();
        lines.add(rule("votes", terms.votes()));
        lines.add(rule("surplus", terms.surplus()));
        if (terms.reserve() != null) {
            lines.add(say("reserve", phrases().figures().share(terms.reserve())));
        }
        money("entry", terms.entry(), lines);
        money("exit", terms.exit(), lines);
        lines.add(rule("liability", terms.liability()));
        openYet(lines);
        String outside = names(sums().keySet().stream()
                .filter(member -> !words.view().risks().active().contains(member)));
        if (!outside.isEmpty()) {
            lines.add(say("outside", outside));
        }
        return lines;
    }

    /** What a rule divides by something of which nothing is written down. */
    private void openYet(List<Text> lines) {
        if (terms.votes() != null && detail.sums().isWithoutVotes()) {
            lines.add(say("no-votes"));
        }
        if (terms.surplus() != null && detail.sums().surplus().isEmpty()) {
            lines.add(say("no-surplus"));
        }
    }

    private String names(Stream<String> members) {
        return members.map(words::member).collect(Collectors.joining(", "));
    }

    private Text rule(String key, @Nullable Enum<?> rule) {
        return say(key + "." + (rule == null ? "open" : Kebab.of(rule)));
    }

    private void money(String key, @Nullable BigDecimal amount, List<Text> lines) {
        if (amount != null && amount.signum() != 0) {
            lines.add(say(key, phrases().figures().amount(amount, CooperativeTables.MONEY)));
        }
    }

    /** Whether anybody would be worse off, as far as numbers tell. */
    private Callout verdict() {
        Integer years = terms.years();
        List<String> worse = detail.worseOff();
        if (years == null) {
            return new Callout(Tone.OPEN, title(), say("no-years"));
        }
        if (worse.isEmpty()) {
            return new Callout(Tone.GOOD, title(), say("nobody-worse", years));
        }
        Text told = say("worse-off." + (worse.size() == 1 ? "one" : "more"), names(worse.stream()), years);
        String inWords = names(worse.stream().filter(tables()::isInWords));
        return new Callout(
                Tone.WATCH,
                title(),
                inWords.isEmpty() ? told : told.then(" " + phrases().say("venture.cooperative.in-words", inWords)));
    }

    private String title() {
        return phrases().say("venture.cooperative.worse-off");
    }

    private Text say(String key, Object... arguments) {
        return Text.of(phrases().say("venture.cooperative." + key, arguments));
    }

    private Phrases phrases() {
        return words.phrases();
    }
}
