package kring.progress.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kring.history.OpenAsks.Asked;
import kring.language.Phrases;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.model.value.ShortText;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Chart;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import org.jspecify.annotations.Nullable;

/** A member's own page, to keep: goals, what was learned, what they give and get, and what is still asked of them. */
public final class MemberPage {
    private static final int LEAD = 40;

    private final Letterhead letterhead;
    private final Phrases phrases;
    private final ProgressView view;

    /** A page of what the member sees. */
    public MemberPage(Letterhead letterhead, ProgressView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
    }

    /**
     * What other features tell of the member.
     *
     * @param offers what they seek, bring and have realised
     * @param running what is under way between them and others
     * @param toAnswer what they are to do or to confirm
     */
    public record Told(List<Block> offers, List<Text> running, List<Text> toAnswer) {}

    /** The page of one member. */
    public Report compose(String member, Told told) {
        List<Block> blocks = new ArrayList<>();
        List<Block> goals = new ArrayList<>(new GoalBlocks(phrases, view, member).all());
        goals.addAll(ways(member));
        section("goals", goals, blocks::add);
        section(
                "learned",
                bullets(Stream.concat(new MemberSteps(phrases, view).answers(member), learned(member))),
                blocks::add);
        section("offers", told.offers(), blocks::add);
        Stream<Text> asked = Stream.concat(toAnswer(member), told.toAnswer().stream())
                .map(text ->
                        Text.strong(phrases.say("member.to-answer")).then(" ").then(text));
        section(
                "running",
                bullets(Stream.of(asked, told.running().stream(), asks(member)).flatMap(part -> part)),
                blocks::add);
        return letterhead.report(view.name(member), subtitle(view.organisation(member)), blocks);
    }

    /** The way of each value, and over what time. */
    private List<Block> ways(String member) {
        List<Chart> charts = new ProgressCharts(phrases, view).each(view.ambitions(member));
        if (charts.isEmpty()) {
            return List.of();
        }
        String span = phrases.say(
                "member.way",
                phrases.figures().period(view.quarters().get(0).code()),
                phrases.figures()
                        .period(view.quarters().get(view.quarters().size() - 1).code()));
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(new Text(List.of()).then(span, Text.Stress.QUIET))));
        blocks.addAll(charts);
        return blocks;
    }

    private String subtitle(@Nullable String organisation) {
        String place = letterhead.circle() + " · "
                + phrases.figures().period(view.quarter().code());
        return organisation == null ? place : organisation + " · " + place;
    }

    private void section(String key, List<Block> blocks, Consumer<Block> page) {
        if (!blocks.isEmpty()) {
            page.accept(new Section(phrases.say("member." + key), blocks));
        }
    }

    private static List<Block> bullets(Stream<Text> texts) {
        List<Text> lines = texts.toList();
        return lines.isEmpty() ? List.of() : List.of(new Bullets(lines));
    }

    /** What was learned in the quarters looked back over, a line for each ambition, the last first, and a text said again once. */
    private Stream<Text> learned(String member) {
        Map<String, Map<String, String>> learned = new LinkedHashMap<>();
        List<Quarter> quarters = view.quarters();
        for (int back = quarters.size() - 1; back >= 0; back--) {
            String when = phrases.figures().shortPeriod(quarters.get(back).code());
            view.words().said(quarters.get(back), member).stream()
                    .filter(said -> said.entry().learned() != null)
                    .forEach(said -> learned.computeIfAbsent(said.ambition(), first -> new LinkedHashMap<>())
                            .putIfAbsent(said.entry().learned(), when));
        }
        return learned.entrySet().stream().map(one -> learned(member, one.getKey(), one.getValue()));
    }

    private Text learned(String member, String ambition, Map<String, String> texts) {
        Stream<Text> about =
                view.ambition(member, ambition).map(known -> Text.strong(ShortText.lead(known.text(), LEAD))).stream();
        Stream<Text> said = texts.entrySet().stream()
                .map(text -> Text.of(text.getKey()).then(" " + text.getValue(), Text.Stress.QUIET));
        return Stream.concat(about, said)
                .reduce((above, next) -> above.then(" ").then(next))
                .orElseThrow();
    }

    /** What the member asks, and what others ask of them. */
    private Stream<Text> asks(String member) {
        Stream<Text> own = view.openAsks(member).stream()
                .map(asked -> Text.of(phrases.say("member.my-ask", asked(asked.ask())))
                        .then(
                                " "
                                        + phrases.figures()
                                                .shortPeriod(asked.quarter().code()),
                                Text.Stress.QUIET));
        Stream<Text> others = view.members().stream()
                .filter(other -> !other.equals(member))
                .flatMap(other -> view.openAsks(other).stream()
                        .map(Asked::ask)
                        .filter(ask -> member.equals(ask.to()))
                        .map(ask -> Text.of(phrases.say("member.asked-me", text(ask), view.name(other)))));
        return Stream.concat(own, others);
    }

    private String asked(Checkin.Ask ask) {
        return ask.to() == null ? text(ask) : phrases.say("member.ask-to", text(ask), view.name(ask.to()));
    }

    private static String text(Checkin.Ask ask) {
        return Objects.requireNonNullElse(ask.text(), ask.id());
    }

    /** A check-in that is not there yet; else what it says nothing of. */
    private Stream<Text> toAnswer(String member) {
        Stream<Text> promises = view.unanswered(member).stream()
                .map(promise -> Text.of(phrases.say(
                        "member.answer-promise", Objects.requireNonNullElse(promise.text(), promise.id()))));
        if (!view.hasCheckin(member)) {
            return Stream.concat(Stream.of(Text.of(phrases.say("member.answer-checkin"))), promises);
        }
        return Stream.concat(
                promises,
                view.silent(member).stream()
                        .map(line -> Text.of(phrases.say(
                                "member.answer-ambition", line.ambition().text()))));
    }
}
