package kring.forms.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.forms.FormFields;
import kring.model.Snapshot;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What an intake form asks, and of whom.
 *
 * @param member of whom it shows what is known; null for somebody new
 * @param blank whether it is the form for somebody new; it shows a member once it came back and was read before
 * @param codes the rows of a blank form that became an item of that member, by part and id
 */
public record IntakeQuestions(Snapshot snapshot, @Nullable Member member, boolean blank, Map<String, String> codes) {
    /** What a form for somebody new is about. */
    public static final String NEW = "-";

    public IntakeQuestions {
        codes = Map.copyOf(codes);
    }

    /** Those of somebody new. */
    public static IntakeQuestions blank(Snapshot snapshot) {
        return new IntakeQuestions(snapshot, null, true, Map.of());
    }

    /** Those of somebody who has a file. */
    public static IntakeQuestions of(Snapshot snapshot, Member member) {
        return new IntakeQuestions(snapshot, member, false, Map.of());
    }

    /** As the code of the form says it. */
    public String about() {
        return blank || member == null ? NEW : member.id();
    }

    /** The rows of a list: what the member has, and room for something new. */
    <T> List<IntakeRow<T>> rows(IntakeList list, Function<Member, List<T>> items, Function<T, String> id) {
        List<T> known = member == null ? List.of() : items.apply(member);
        List<IntakeRow<T>> rows = known.stream()
                .map(item -> new IntakeRow<>(code(list, id.apply(item)), item))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> taken = rows.stream().map(IntakeRow::code).collect(Collectors.toSet());
        int room = blank ? list.room() : Math.max(1, list.room() - known.size());
        for (int i = 1; i <= room; i++) {
            if (!taken.contains(FormFields.NEW + i)) {
                rows.add(new IntakeRow<>(FormFields.NEW + i, null));
            }
        }
        return rows;
    }

    /** The code of the row of an item. */
    String code(IntakeList list, String id) {
        return codes.getOrDefault(key(list, id), id);
    }

    static String key(IntakeList list, String id) {
        return list + "/" + id;
    }
}
