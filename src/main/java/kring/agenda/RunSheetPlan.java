package kring.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.agenda.RunSheet.Code;
import kring.agenda.division.AgendaPart;
import kring.history.DeepDiveFlag;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.quarter.Checkin;
import kring.model.value.Kebab;
import kring.model.value.Quarter;

/** Makes the facilitator's run sheet of a plan (METHOD, Two documents). */
public final class RunSheetPlan {
    /** What to give up first when time runs out. */
    private static final List<AgendaPart> CUTS = List.of(AgendaPart.MARKET, AgendaPart.VENTURES, AgendaPart.DEEPDIVE);

    private final MeetingPlan plan;
    private final Phrases phrases;

    /** For a plan made for the facilitator; questions are in the language of the phrases. */
    public RunSheetPlan(MeetingPlan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    /** The run sheet, as known on a day. */
    public RunSheet of(LocalDate today) {
        return new RunSheet(
                plan.division().slack(),
                plan.meeting().there().stream().flatMap(this::flags).toList(),
                cuts(),
                quiet(today));
    }

    private Stream<RunSheet.Flag> flags(String member) {
        Map<Code, String> abouts = new TreeMap<>();
        Optional<Checkin> checkin = plan.meeting().checkin(member).filter(Checkin::given);
        if (checkin.isEmpty()) {
            abouts.put(Code.ABSENT, "");
        }
        if (SpeakingOrder.hasBroken(plan.meeting(), member)) {
            abouts.put(Code.BROKEN, "");
        }
        for (DeepDiveFlag flag : plan.inputs().flags(member)) {
            abouts.putIfAbsent(code(flag.kind()), flag.about());
        }
        return abouts.entrySet().stream()
                .map(about -> new RunSheet.Flag(
                        member,
                        about.getKey(),
                        phrases.say("agenda.question." + Kebab.of(about.getKey()), about.getValue())));
    }

    private static Code code(DeepDiveFlag.Kind kind) {
        return switch (kind) {
            case SLIPPED -> Code.SLIPPED;
            case CONFIDENCE -> Code.CONFIDENCE;
        };
    }

    private List<RunSheet.Cut> cuts() {
        List<RunSheet.Cut> cuts = new ArrayList<>();
        for (AgendaPart part : CUTS) {
            List<RunSheet.Cut> of = new ArrayList<>(plan.division().parts().stream()
                    .filter(allotment -> allotment.part() == part)
                    .map(allotment -> new RunSheet.Cut(part, allotment.minutes()))
                    .toList());
            Collections.reverse(of);
            cuts.addAll(of);
        }
        return cuts;
    }

    /** Whether enough meetings were held, as known on a day, to tell who is quiet. */
    public boolean looksBack(LocalDate today) {
        return held(today).size() >= meetings();
    }

    private int meetings() {
        return plan.meeting().thresholds().whole(Threshold.QUIET_MEETINGS);
    }

    private List<Quarter> held(LocalDate today) {
        return plan.meeting().snapshot().held(today).stream()
                .filter(when -> when.compareTo(plan.meeting().quarter()) < 0)
                .toList();
    }

    /** Who neither asked nor promised anything for the last two held meetings, having been a member at both. */
    private List<String> quiet(LocalDate today) {
        if (!looksBack(today)) {
            return List.of();
        }
        Snapshot snapshot = plan.meeting().snapshot();
        List<Quarter> held = held(today);
        List<Quarter> last = held.subList(held.size() - meetings(), held.size());
        return plan.meeting().there().stream()
                .filter(member -> last.stream().allMatch(when -> isQuiet(snapshot, when, member)))
                .toList();
    }

    private static boolean isQuiet(Snapshot snapshot, Quarter when, String member) {
        Checkin checkin = snapshot.record(when).checkins().get(member);
        return snapshot.activeIn(when).contains(member)
                && (checkin == null
                        || checkin.asks().isEmpty() && checkin.promises().isEmpty());
    }
}
