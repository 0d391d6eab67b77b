package kring.scaffold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.schema.FileKind;
import kring.language.Figures;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.OpenAnswers;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new check-in, with a field for every answer and none of them given: it still counts as missing (METHOD c).
 *
 * @param due by when what is promised would usually be done
 */
public record CheckinScaffold(Phrases phrases, Quarter quarter, LocalDate due) {
    /** Where a check-in stands in the folder. */
    public static String path(Quarter quarter, String member) {
        return "quarters/" + quarter + "/checkins/" + member + ".yaml";
    }

    /** The text of the file. */
    public String of(Member member, OpenAnswers open) {
        Figures figures = phrases.figures();
        return new Template(FileKind.CHECKIN, phrases.language(), path(quarter, member.id()))
                .with("who", Remark.oneLine(member.name() == null ? member.id() : member.name()))
                .with("quarter", quarter)
                .with(
                        "ambitions",
                        open.ambitions().stream()
                                .map(ambition ->
                                        ambition(ambition, open.values().get(ambition.id()), figures))
                                .collect(Collectors.joining()))
                .with(
                        "promised",
                        open.promises().stream()
                                .map(promise -> promised(promise, figures))
                                .collect(Collectors.joining()))
                .with(
                        "ambition",
                        open.ambitions().stream().map(Ambition::id).findFirst().orElse("gas-free-ovens"))
                .with("member", member.id())
                .with("due", due)
                .fill();
    }

    private String ambition(Ambition ambition, @Nullable BigDecimal value, Figures figures) {
        Ambition.Measure measure = ambition.measure();
        String remark = Stream.of(
                        ambition.text(),
                        value == null ? null : phrases.say("scaffold.last", figures.amount(value, measure.unit())),
                        measure.target() == null
                                ? null
                                : phrases.say("scaffold.target", figures.amount(measure.target(), measure.unit())))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Remark.of(remark, 2) + "  " + ambition.id()
                + ":\n    value:\n    confidence:\n    done:\n    learned:\n";
    }

    private String promised(Promise promise, Figures figures) {
        String text = promise.text() == null ? promise.id() : promise.text();
        String remark =
                promise.due() == null ? text : phrases.say("scaffold.promise", text, figures.day(promise.due()));
        return Remark.of(remark, 2) + "  " + promise.id() + ":\n    outcome:\n    note:\n";
    }
}
