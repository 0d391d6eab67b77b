package kring.folder.bind;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kring.folder.yaml.Node;
import kring.model.person.Achievement;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Horizon;
import kring.model.person.Member;
import kring.model.person.OfferKind;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads {@code members/ID.yaml}, and its lists where a baseline repeats them. */
public final class MemberReader {
    static final String LEAST = "-1000000000000000";
    static final String MOST = "1000000000000000";

    private MemberReader() {}

    /** The member of that id; null when the node is no mapping. */
    public static @Nullable Member read(String id, Node root, Validity validity) {
        return Fields.read(root, validity, fields -> member(id, fields));
    }

    private static Member member(String id, Fields fields) {
        fields.require("name", "status");
        Member.Consent consent = fields.object("consent", MemberReader::consent);
        return new Member(
                id,
                Fields.required(fields.name("name", id)),
                fields.label("organisation"),
                fields.label("sector"),
                fields.label("email"),
                fields.label("phone"),
                Fields.required(fields.word("status", Member.Status.class)),
                fields.day("joined"),
                fields.day("left"),
                fields.day("forgotten"),
                gets(fields),
                brings(fields),
                ambitions(fields),
                identified(fields, "achievements", MemberReader::achievement, Achievement::id),
                consent == null ? Member.Consent.NONE : consent,
                fields.text("notes"));
    }

    static List<Get> gets(Fields fields) {
        return identified(fields, "gets", MemberReader::get, Get::id);
    }

    static List<Bring> brings(Fields fields) {
        return identified(fields, "brings", MemberReader::bring, Bring::id);
    }

    static List<Ambition> ambitions(Fields fields) {
        return identified(fields, "ambitions", MemberReader::ambition, Ambition::id);
    }

    /** A list whose entries need an id; those without one are left out, for nothing can refer to them. */
    static <T> List<T> identified(Fields fields, String key, Function<Fields, T> reading, Function<T, String> id) {
        return fields
                .list(key, entry -> {
                    entry.require("id");
                    return reading.apply(entry);
                })
                .stream()
                .filter(entry -> Objects.nonNull(id.apply(entry)))
                .toList();
    }

    private static Member.Consent consent(Fields fields) {
        return new Member.Consent(
                fields.isTrue("network"),
                fields.isTrue("handover-notes"),
                fields.isTrue("calendar"),
                fields.isTrue("retention"));
    }

    private static Get get(Fields fields) {
        return new Get(
                Fields.required(fields.id("id")),
                fields.word("kind", OfferKind.class),
                fields.labels("tags"),
                fields.text("text"),
                fields.word("horizon", Horizon.class),
                fields.whole("urgency", 1, 3),
                fields.id("ambition"),
                fields.word("visibility", Visibility.class));
    }

    private static Bring bring(Fields fields) {
        return new Bring(
                Fields.required(fields.id("id")),
                fields.word("kind", OfferKind.class),
                fields.labels("tags"),
                fields.text("text"),
                fields.word("terms", Bring.Terms.class),
                fields.text("capacity"),
                fields.day("until"),
                fields.word("visibility", Visibility.class));
    }

    private static Ambition ambition(Fields fields) {
        fields.require("agenda", "horizon", "text");
        Ambition.Measure measure = fields.object("measure", MemberReader::measure);
        String id = fields.id("id");
        return new Ambition(
                Fields.required(id),
                Fields.required(fields.word("agenda", Ambition.Agenda.class)),
                Fields.required(fields.word("horizon", Ambition.Horizon.class)),
                Fields.required(fields.requiredText("text", id)),
                measure == null ? Ambition.Measure.NONE : measure,
                fields.day("due"),
                fields.text("lead"),
                fields.text("why"),
                fields.id("parent"),
                fields.labels("tags"),
                fields.word("visibility", Visibility.class));
    }

    private static Ambition.Measure measure(Fields fields) {
        return new Ambition.Measure(
                fields.text("unit"), fields.number("baseline", LEAST, MOST), fields.number("target", LEAST, MOST));
    }

    private static Achievement achievement(Fields fields) {
        return new Achievement(
                Fields.required(fields.id("id")),
                fields.text("text"),
                fields.period("date"),
                fields.labels("tags"),
                fields.text("evidence"));
    }
}
