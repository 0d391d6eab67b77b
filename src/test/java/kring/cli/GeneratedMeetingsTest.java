package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.assemble.HandoverAssembly;
import kring.handover.DecisionTaken;
import kring.handover.Handover;
import kring.handover.OpenPromise;
import kring.history.CircleState;
import kring.history.DecisionMade;
import kring.history.OpenPromises;
import kring.language.Language;
import kring.language.Phrases;
import kring.minutes.Minutes;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Action.Kind;
import kring.minutes.MinutesView;
import kring.minutes.paper.MinutesReport;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting.Decision.Status;
import kring.model.value.Quarter;
import kring.reminders.ReminderSchedule;
import kring.report.document.Letterhead;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What minutes, reminders and the dossier tell of one and the same meeting agrees, whatever was decided and promised. */
class GeneratedMeetingsTest {
    private static final Quarter Q3 = new Quarter(2025, 3);
    private static final LocalDate EVENING = LocalDate.of(2025, 8, 14);
    /** When everything with a due is long overdue. */
    private static final LocalDate MUCH_LATER = LocalDate.of(2031, 1, 1);

    static Stream<Snapshot> circles() {
        return IntStream.range(0, 60).mapToObj(seed -> new GeneratedMeetings(new Random(seed)).circle());
    }

    private static Minutes minutes(Snapshot circle, Audience audience) {
        return MinutesView.of(circle, Q3, audience).minutes();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsToDoByADayIsRemindedOfWithThatDay(Snapshot circle) {
        List<String> reminded =
                ReminderSchedule.of(circle, OpenPromises.of(CircleState.now(circle, EVENING)), MUCH_LATER)
                        .due()
                        .stream()
                        .filter(notice -> notice.key().matches("(promise|decision)/.*"))
                        .filter(notice -> !"gone".equals(notice.member()))
                        .map(notice -> notice.key() + " " + notice.date())
                        .toList();
        assertThat(minutes(circle, Audience.FACILITATOR).actions().stream()
                        .filter(action -> action.due() != null)
                        .map(GeneratedMeetingsTest::key))
                .containsExactlyInAnyOrderElementsOf(reminded);
    }

    private static String key(Action action) {
        String whose = action.kind() == Kind.PROMISE
                ? "promise/" + action.member() + "/" + action.id()
                : "decision/" + action.quarter() + "/" + action.id() + "/" + action.member();
        return whose + "/overdue " + action.due();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void everyPromiseAndOpenDecisionIsInTheDossierAndTheOtherWayRound(Snapshot circle) {
        Minutes minutes = minutes(circle, Audience.FACILITATOR);
        Handover<?, ?, ?> dossier = new HandoverAssembly(circle, EVENING).handover();
        assertThat(minutes.actions().stream()
                        .filter(action -> action.kind() == Kind.PROMISE)
                        .map(action -> action.member() + "/" + action.id() + " " + action.due()))
                .containsExactlyInAnyOrderElementsOf(dossier.promises().stream()
                        .filter(promise -> !promise.member().equals("gone"))
                        .map((OpenPromise promise) -> promise.member() + "/" + promise.id() + " " + promise.due())
                        .toList());
        Stream<String> open = Stream.concat(
                minutes.decisions().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map(one -> minutes.quarter() + "/" + one.id()),
                minutes.earlier().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map(one -> one.quarter() + "/" + one.id()));
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(dossier.decisions().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map((DecisionTaken one) -> one.quarter() + "/" + one.id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsOnesOwnStandsInOnesOwnMinutesAndInNobodyElses(Snapshot circle) {
        List<Action> all = minutes(circle, Audience.FACILITATOR).actions();
        List<Action> shared = minutes(circle, Audience.CIRCLE).actions();
        assertThat(all).doesNotHaveDuplicates().containsAll(shared);
        for (String member : List.of("a", "b", "c", "d")) {
            assertThat(minutes(circle, Audience.member(member)).actions())
                    .containsExactlyElementsOf(all.stream()
                            .filter(action -> action.member().equals(member) || shared.contains(action))
                            .toList());
        }
        assertThat(shared).noneMatch(action -> action.member().equals("gone"));
    }

    /** The paper itself: what somebody may see stands there as often as it should, and not a word of the rest. */
    @ParameterizedTest
    @MethodSource("circles")
    void everythingStandsOnThePaperOnceForThoseWhoMaySeeIt(Snapshot circle) {
        List<Action> all = minutes(circle, Audience.FACILITATOR).actions();
        for (String reader : List.of("facilitator", "circle", "a", "b", "c", "d")) {
            Audience audience = Audience.of(reader);
            List<String> expected = new ArrayList<>(decisions(circle));
            expected.addAll(exchanges(circle));
            all.stream()
                    .filter(action -> action.kind() == Kind.PROMISE)
                    .map(Action::text)
                    .filter(text ->
                            text.endsWith("open.") || reader.equals("facilitator") || text.startsWith("P" + reader))
                    .forEach(expected::add);
            String paper = new MarkdownRenderer()
                    .render(new MinutesReport(
                                    new Letterhead(new Phrases(Language.EN), "C", reader),
                                    MinutesView.of(circle, Q3, audience))
                            .compose());
            assertThat(words(paper)).as(reader).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> words(String paper) {
        return Pattern.compile("\\b([PD][a-z]*\\dQ\\d[a-z]*|E[a-z]+)\\.")
                .matcher(paper)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Each once, and while it is open once more for each who is there to carry it out. */
    private static List<String> decisions(Snapshot circle) {
        return DecisionMade.all(circle)
                .filter(made -> made.quarter().equals(Q3)
                        || made.settled() == null
                        || made.settled().equals(Q3))
                .flatMap(made -> Stream.concat(
                                Stream.of("decision"),
                                made.settled() == null
                                        ? made.decision().by().stream()
                                                .distinct()
                                                .filter(member -> !member.equals("gone"))
                                        : Stream.empty())
                        .map(once -> made.decision().text()))
                .toList();
    }

    /** What changed, and what somebody who is there has still to give. */
    private static List<String> exchanges(Snapshot circle) {
        Map<String, Exchange.Status> before = circle.record(Q3.previous()).exchanges().stream()
                .collect(Collectors.toMap(Exchange::id, Exchange::status));
        return circle.record(Q3).exchanges().stream()
                .filter(now -> before.get(now.id()) != now.status()
                        || now.status() == Exchange.Status.AGREED && !now.from().equals("gone"))
                .map(now -> "E" + now.from() + now.id() + ".")
                .toList();
    }
}
