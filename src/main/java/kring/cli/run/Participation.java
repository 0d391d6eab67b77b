package kring.cli.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.process.Console;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.value.Quarter;

/** Who takes part in a quarter; and where nobody does, why, and what to do about it. */
public record Participation(OpenCircle circle, Quarter quarter) {
    private static final int NAMED = 3;

    /** Those who take part, by id. */
    public List<Member> members() {
        return everybody().filter(member -> member.activeIn(quarter)).toList();
    }

    /**
     * Demands that somebody takes part.
     *
     * @throws UserError when nobody does
     */
    public void require() {
        if (members().isEmpty()) {
            throw new UserError("nobody-takes-part", quarter, why(), remedy());
        }
    }

    /** Says so when nobody takes part. */
    public void warn(Console console) {
        if (members().isEmpty()) {
            console.warn(circle.phrases().say("error.nobody-takes-part", quarter, why(), remedy()));
        }
    }

    private String why() {
        Phrases phrases = circle.phrases();
        List<String> reasons = everybody().map(this::reason).toList();
        String named = reasons.stream().limit(NAMED).collect(Collectors.joining("; "));
        int others = reasons.size() - NAMED;
        return reasons.isEmpty()
                ? phrases.say("takes-part.nobody-yet")
                : named + (others > 0 ? phrases.count("takes-part.others", others) : "");
    }

    /** Why somebody does not take part: the reasons of {@link Member#activeIn}, one by one. */
    private String reason(Member member) {
        Phrases phrases = circle.phrases();
        if (member.status() == Member.Status.CANDIDATE) {
            return phrases.say("takes-part.candidate", member.name(), member.id());
        }
        if (member.left() != null && Quarter.of(member.left()).compareTo(quarter) <= 0) {
            return phrases.say("takes-part.left", member.name(), member.id(), Quarter.of(member.left()));
        }
        return member.joined() != null && Quarter.of(member.joined()).compareTo(quarter) > 0
                ? phrases.say("takes-part.joined", member.name(), member.id(), Quarter.of(member.joined()))
                : phrases.say("takes-part.left-some-day", member.name(), member.id());
    }

    private String remedy() {
        boolean members = everybody().anyMatch(member -> member.status() != Member.Status.CANDIDATE);
        return circle.phrases().say(members ? "takes-part.mend" : "takes-part.begin");
    }

    private Stream<Member> everybody() {
        return circle.loaded().snapshot().members().values().stream();
    }
}
