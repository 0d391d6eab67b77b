package kring.review.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Threshold;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.review.Review.Renewal;
import kring.review.ReviewView;
import org.jspecify.annotations.Nullable;

/** The part in which a circle decides whether it goes on, goes on otherwise, or stops: facts, questions, and room to sign. */
final class RenewalPage {
    private static final int QUESTIONS = 5;
    /** A line more, for somebody's name in ink; a blank that is no white space, so that the lines stay. */
    private static final String ROOM = "\n\u00a0";

    private final ReviewWording wording;
    private final ReviewView view;
    private final Renewal renew;

    RenewalPage(ReviewWording wording) {
        this.wording = wording;
        this.view = wording.view();
        this.renew = view.review().renew();
    }

    /** Which way a fact points. */
    private enum Way {
        CONTINUE,
        RENEW,
        STOP
    }

    /** Something measured in both halves; null where nobody knows. */
    private record Fact(
            String key,
            String first,
            String second,
            @Nullable Way way) {}

    /** All of it. */
    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (view.intention() != null) {
            blocks.add(new Callout(Tone.STEADY, wording.words("intention"), Text.of(view.intention())));
        }
        blocks.add(facts());
        String rule = wording.words("rule", wording.share(keptAtLeast()));
        blocks.add(new Paragraph(Text.of("").then(rule, Text.Stress.QUIET)));
        blocks.add(new Section(wording.words("questions"), questions()));
        blocks.add(new Section(
                wording.words("sign"),
                Section.Use.SIGNED,
                List.of(new Paragraph(wording.words("sign.lead")), signatures())));
        return new Section(wording.words("renew"), blocks);
    }

    /** What there is to answer before deciding. */
    Bullets questions() {
        return new Bullets(Stream.iterate(1, number -> number <= QUESTIONS, number -> number + 1)
                .map(number -> Text.of(
                        wording.words("question." + number, wording.span().during())))
                .toList());
    }

    /** What was measured in both halves, and which way that points. */
    private Table facts() {
        Columns columns = wording.columns();
        return Columns.table(
                "facts",
                List.of(
                        results(),
                        share("kept", renew.kept(), keptAtLeast()),
                        share("present", renew.attendance(), BigDecimal.ZERO)),
                columns.text("fact", 40, fact -> wording.words("fact." + fact.key())),
                columns.text("first-half", 20, Fact::first),
                columns.text("second-half", 20, Fact::second),
                columns.column("speaks", Kind.STATUS, 18, this::speaks));
    }

    private Cell speaks(Fact fact) {
        if (fact.way() == null) {
            return Cell.EMPTY;
        }
        Tone tone = switch (fact.way()) {
            case CONTINUE -> Tone.FORWARD;
            case RENEW -> Tone.STEADY;
            case STOP -> Tone.BACK;
        };
        return new Cell.Status(tone, wording.words("way." + Kebab.of(fact.way())));
    }

    /** Fewer than that is an alarm among the signals. */
    private BigDecimal keptAtLeast() {
        return view.thresholds().get(Threshold.KEPT_ALARM);
    }

    private Fact share(String key, List<@Nullable BigDecimal> halves, BigDecimal least) {
        return new Fact(
                key,
                wording.share(halves.get(0)),
                wording.share(halves.get(1)),
                point(halves.get(0), halves.get(1), least));
    }

    /** How many in each half, and in each of its quarters; compared by the quarter, since halves are not always as long. */
    private Fact results() {
        List<List<Quarter>> halves = view.span().halves();
        BigDecimal first = mean(halves.get(0));
        BigDecimal second = mean(halves.get(1));
        Way way = second.compareTo(first) < 0 ? Way.RENEW : Way.CONTINUE;
        return new Fact(
                "results", counted(halves.get(0)), counted(halves.get(1)), second.signum() == 0 ? Way.STOP : way);
    }

    private String counted(List<Quarter> half) {
        String each = half.stream()
                .map(quarter -> String.valueOf(renew.results().get(quarter)))
                .collect(Collectors.joining(" + "));
        int sum = half.stream().mapToInt(renew.results()::get).sum();
        return half.size() < 2 ? String.valueOf(sum) : wording.words("counted", each, sum);
    }

    private BigDecimal mean(List<Quarter> half) {
        int sum = half.stream().mapToInt(renew.results()::get).sum();
        return half.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(half.size()), MathContext.DECIMAL64);
    }

    private @Nullable Way point(@Nullable BigDecimal first, @Nullable BigDecimal second, BigDecimal least) {
        if (second == null) {
            return null;
        }
        if (second.compareTo(least) < 0) {
            return Way.STOP;
        }
        return first != null && second.compareTo(first) < 0 ? Way.RENEW : Way.CONTINUE;
    }

    private Table signatures() {
        Columns columns = wording.columns();
        return Columns.table(
                "signatures",
                view.members(),
                columns.text("who", 30, wording::name),
                columns.text("choice", 34, member -> wording.words("choices") + ROOM),
                columns.text("signature", 34, member -> ROOM));
    }
}
