package kring.matching.paper;

import java.time.LocalDate;
import java.util.List;
import kring.language.Phrases;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.OwnMatching;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.report.document.Text;

/** The exchanges on a member's own page that stand with no get or bring of theirs, or wait for them. */
public final class OwnExchanges {
    private final Phrases phrases;
    private final OwnMatching seen;
    private final Member member;
    private final LocalDate today;
    private final MatchWording wording;

    /** What a member is told of them. */
    public OwnExchanges(Phrases phrases, OwnMatching seen, Member member, LocalDate today) {
        this.phrases = phrases;
        this.seen = seen;
        this.member = member;
        this.today = today;
        this.wording = new MatchWording(phrases);
    }

    /** What runs between the member and others, does not wait for the member and stands with no get or bring of theirs. */
    public List<Text> running() {
        return seen.running()
                .filter(known -> !waits(known) && !isListed(known))
                .map(this::underWay)
                .toList();
    }

    /** Whether it stands with a get or bring of theirs, of which those that have expired are not on the page. */
    private boolean isListed(KnownExchange known) {
        return known.giver().id().equals(member.id())
                ? member.brings().stream()
                        .filter(bring -> bring.standsOn(today))
                        .anyMatch(bring -> bring.id().equals(known.exchange().bring()))
                : member.gets().stream()
                        .anyMatch(get -> get.id().equals(known.exchange().get()));
    }

    private Text underWay(KnownExchange known) {
        boolean gives = known.giver().id().equals(member.id());
        return noted(
                known,
                phrases.say(
                        gives ? "own.giving" : "own.getting",
                        wording.about(known),
                        gives ? known.receiver().name() : known.giver().name(),
                        wording.status(known.exchange().status()).word()));
    }

    private static Text noted(KnownExchange known, String line) {
        String note = known.exchange().note();
        return note == null ? Text.of(line) : Text.of(line).then(" " + note, Text.Stress.QUIET);
    }

    /** What waits for the member, in short: to deliver what was agreed, or to confirm what was delivered. */
    public List<Text> toAnswer() {
        return seen.running()
                .filter(this::waits)
                .map(known -> {
                    String line = phrases.say(
                            "own.answer." + Kebab.of(known.exchange().status()),
                            MatchWording.label(wording.about(known)),
                            known.giver().name(),
                            known.receiver().name());
                    return isListed(known) ? Text.of(line) : noted(known, line);
                })
                .toList();
    }

    private boolean waits(KnownExchange known) {
        return switch (known.exchange().status()) {
            case AGREED -> known.giver().id().equals(member.id());
            case DELIVERED -> known.receiver().id().equals(member.id());
            case OFFERED, CONFIRMED, DECLINED -> false;
        };
    }
}
