package kring.minutes.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.minutes.Minutes;
import kring.minutes.Minutes.Achieved;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Dive;
import kring.minutes.Minutes.Exchanged;
import kring.minutes.Minutes.Next;
import kring.minutes.Minutes.Present;
import kring.minutes.MinutesView;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import org.jspecify.annotations.Nullable;

/** The minutes to send round: first what was decided and who does what, then the rest of the evening. */
public final class MinutesReport {
    private final Letterhead letterhead;
    private final MinutesView view;
    private final Minutes minutes;
    private final MinutesWording wording;
    private final MinutesTables tables;
    private final List<Block> blocks = new ArrayList<>();

    /** Minutes for whom they were reduced to. */
    public MinutesReport(Letterhead letterhead, MinutesView view) {
        this.letterhead = letterhead;
        this.view = view;
        this.minutes = view.minutes();
        this.wording = new MinutesWording(letterhead.phrases(), view);
        this.tables = new MinutesTables(wording);
    }

    /** All of it; for those outside the circle no more than what is their own. */
    public Report compose() {
        blocks.clear();
        LocalDate date = minutes.date();
        if (date == null) {
            blocks.add(paragraph("hidden"));
            actions();
            results();
            questions();
        } else {
            blocks.add(paragraph("lead"));
            blocks.add(new Section(wording.words("decisions"), orNone(tables.decisions(), "decisions.none")));
            actions();
            evening();
            results();
            questions();
            next();
        }
        return letterhead.report(wording.words("title"), subtitle(date), blocks);
    }

    private String subtitle(@Nullable LocalDate date) {
        return Stream.of(
                        letterhead.circle(),
                        date == null
                                ? letterhead
                                        .phrases()
                                        .figures()
                                        .period(minutes.quarter().code())
                                : wording.day(date),
                        view.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** A member reads first what is theirs to do. */
    private void actions() {
        Predicate<Action> own = action -> action.member().equals(view.reader());
        List<Action> others = minutes.actions().stream().filter(own.negate()).toList();
        if (view.reader() == null) {
            blocks.add(new Section(wording.words("actions"), orNone(tables.actions(others), "actions.none")));
            return;
        }
        Table mine = tables.own(minutes.actions().stream().filter(own).toList());
        blocks.add(new Section(wording.words("actions.own"), orNone(mine, "actions.own.none")));
        if (!others.isEmpty()) {
            blocks.add(new Section(wording.words("actions.others"), tables.actions(others)));
        }
    }

    private void evening() {
        if (!minutes.earlier().isEmpty()) {
            blocks.add(new Section(wording.words("earlier"), tables.earlier()));
        }
        list("topics", minutes.topics(), wording::topic);
        blocks.add(new Section(wording.words("attendance"), attendance()));
    }

    private void results() {
        list("achieved", minutes.achieved(), wording::achieved);
        list("exchanges", elsewhereUntold(), wording::exchanged);
    }

    /** The exchanges that are neither somebody's to do nor a result: those are told as such. */
    private List<Exchanged> elsewhereUntold() {
        Set<String> told = Stream.concat(
                        minutes.actions().stream()
                                .filter(action -> action.kind() == Action.Kind.EXCHANGE)
                                .map(Action::id),
                        minutes.achieved().stream()
                                .filter(achieved -> achieved.kind() == Achieved.Kind.EXCHANGE)
                                .map(Achieved::id))
                .collect(Collectors.toSet());
        return minutes.exchanges().stream()
                .filter(exchange -> !told.contains(exchange.exchange()))
                .toList();
    }

    private void questions() {
        list("asks", minutes.asks(), wording::ask);
        list("answers", view.answers(), wording::answer);
    }

    private void next() {
        Next next = minutes.next();
        String when = next == null ? wording.words("next.none") : wording.again(next.date());
        blocks.add(new Callout(Tone.STEADY, wording.words("next"), Text.of(when)));
    }

    private List<Block> attendance() {
        Present noted = minutes.attendance();
        List<Block> lines = new ArrayList<>();
        Text people = named("present", noted.present())
                .then(named("excused", noted.excused()))
                .then(named("absent", noted.absent()));
        lines.add(people.spans().isEmpty() ? paragraph("attendance.none") : new Paragraph(people));
        minutes.deepdives().forEach(dive -> lines.add(new Paragraph(dive(dive))));
        return lines;
    }

    private Text named(String how, List<String> people) {
        return people.isEmpty()
                ? new Text(List.of())
                : Text.strong(wording.words(how)).then(" " + wording.names(people) + ". ");
    }

    private Text dive(Dive dive) {
        Text held = Text.of(wording.dive(dive));
        return dive.reason() == null
                ? held
                : held.then(" " + wording.words("deepdive.reason", dive.reason()), Text.Stress.QUIET);
    }

    private <T> void list(String key, List<T> all, Function<T, String> said) {
        if (!all.isEmpty()) {
            blocks.add(new Section(
                    wording.words(key),
                    new Bullets(all.stream().map(said).map(Text::of).toList())));
        }
    }

    private Block orNone(Table table, String none) {
        return table.rows().isEmpty() ? paragraph(none) : table;
    }

    private Paragraph paragraph(String key) {
        return new Paragraph(wording.words(key));
    }
}
