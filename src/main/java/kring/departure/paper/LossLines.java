package kring.departure.paper;

import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** What would fall away, a line each: the gravest for the circle first. */
record LossLines(Phrases phrases, DepartureView view) {
    /**
     * Something that would fall away.
     *
     * @param kind what it is, as a key
     * @param advice null where there is nothing to do about it
     */
    record LossLine(String kind, String what, Advice.@Nullable Code advice) {}

    List<LossLine> all() {
        DepartureOutcome result = view.result();
        List<LossLine> lines = new ArrayList<>();
        result.risks()
                .forEach(risk -> lines.add(
                        new LossLine("circle", phrases.say("departure.risk." + Kebab.of(risk)), advice(risk))));
        result.ventures().forEach(venture -> venture.lost().forEach(loss -> lines.add(line(venture, loss))));
        result.running()
                .forEach(id -> lines.add(new LossLine("exchange", words(view.exchange(id)), Advice.Code.EXCHANGE)));
        result.rings().forEach(ring -> lines.add(new LossLine("ring", ring(ring), Advice.Code.RING)));
        result.gets().forEach(get -> lines.add(new LossLine("get", words(get), Advice.Code.GETS)));
        result.proposals().stream()
                .filter(proposal -> !result.gets().contains(new MemberGet(proposal.receiver(), proposal.get())))
                .forEach(proposal -> lines.add(new LossLine("proposal", words(proposal), null)));
        result.brings()
                .forEach(bring -> lines.add(new LossLine(
                        "bring", phrases.say("departure.of", view.name(bring.member()), view.text(bring)), null)));
        result.sectors().forEach(sector -> lines.add(new LossLine("sector", sector, null)));
        if (!result.tags().isEmpty()) {
            lines.add(new LossLine("tags", String.join(", ", result.tags()), null));
        }
        return lines;
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
