package kring.departure.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.departure.DepartureOutcome;
import kring.departure.DepartureOutcome.Advice;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Risk;
import kring.departure.DepartureOutcome.VentureLoss;
import kring.departure.DepartureView;
import kring.departure.DepartureView.Exchanged;
import kring.departure.Loss;
import kring.language.Phrases;
import kring.model.value.Kebab;

/** What would fall away, a line each: the gravest for the circle first. */
record LossLines(Phrases phrases, DepartureView view) {
    /**
     * Something that would fall away.
     *
     * @param kind what it is, as a key
     * @param advice what there is to do about it, as a key
     */
    record LossLine(String kind, String what, String advice) {
        LossLine(String kind, String what, Advice.Code advice) {
            this(kind, what, Kebab.of(advice));
        }

        /** What has an advice of its own kind. */
        LossLine(String kind, String what) {
            this(kind, what, kind);
        }
    }

    List<LossLine> all() {
        DepartureOutcome result = view.result();
        List<LossLine> lines = new ArrayList<>();
        result.risks()
                .forEach(risk -> lines.add(
                        new LossLine("circle", phrases.say("departure.risk." + Kebab.of(risk)), advice(risk))));
        fewer(result).ifPresent(lines::add);
        result.ventures().forEach(venture -> venture.lost().forEach(loss -> lines.add(line(venture, loss))));
        result.running()
                .forEach(id -> lines.add(new LossLine("exchange", words(view.exchange(id)), Advice.Code.EXCHANGE)));
        result.rings().forEach(ring -> lines.add(new LossLine("ring", ring(ring), Advice.Code.RING)));
        result.gets().forEach(get -> lines.add(new LossLine("get", words(get), Advice.Code.GETS)));
        result.proposals().stream()
                .filter(proposal -> !result.gets().contains(new MemberGet(proposal.receiver(), proposal.get())))
                .forEach(proposal -> lines.add(new LossLine("proposal", words(proposal))));
        result.brings()
                .forEach(bring -> lines.add(new LossLine(
                        "bring", phrases.say("departure.of", view.name(bring.member()), view.text(bring)))));
        result.sectors().forEach(sector -> lines.add(new LossLine("sector", sector)));
        if (!result.tags().isEmpty()) {
            lines.add(new LossLine("tags", String.join(", ", result.tags())));
        }
        return lines;
    }

    /** A circle that was small already loses nothing new by becoming smaller still, and is told so all the same. */
    private Optional<LossLine> fewer(DepartureOutcome result) {
        int left = result.dependence().size() - result.leaves().size();
        return result.leaves().isEmpty()
                        || left >= DepartureOutcome.FEWEST
                        || result.risks().contains(Risk.UNDER_FIVE)
                ? Optional.empty()
                : Optional.of(new LossLine("circle", phrases.count("departure.fewer", left), Advice.Code.MEMBERS));
    }

    private LossLine line(VentureLoss venture, Loss loss) {
        String what = phrases.say(
                "departure.venture", view.venture(venture.id()), phrases.say("departure.loss." + Kebab.of(loss)));
        return new LossLine("venture", what, advice(loss));
    }

    private static Advice.Code advice(Loss loss) {
        return switch (loss) {
            case LEAD -> Advice.Code.LEAD;
            case MEMBERS, USERS -> Advice.Code.MEMBERS;
            default -> Advice.Code.CONTRIBUTION;
        };
    }

    private static Advice.Code advice(Risk risk) {
        return switch (risk) {
            case UNDER_FIVE -> Advice.Code.MEMBERS;
            case NO_FOUNDER -> Advice.Code.FOUNDER;
            case DEPUTY -> Advice.Code.DEPUTY;
        };
    }

    private String words(Exchanged exchange) {
        String what = exchange.what() == null ? phrases.say("exchange.unnamed", exchange.id()) : exchange.what();
        return phrases.say("departure.exchange", exchange.giver(), exchange.receiver(), what);
    }

    private String words(MemberGet get) {
        return phrases.say("departure.of", view.name(get.member()), view.text(get));
    }

    private String words(DepartureOutcome.Proposal proposal) {
        String get = view.text(new MemberGet(proposal.receiver(), proposal.get()));
        return phrases.say("departure.exchange", view.name(proposal.giver()), view.name(proposal.receiver()), get);
    }

    private String ring(List<String> ring) {
        return ring.stream().map(view::name).collect(Collectors.joining(" → "));
    }
}
