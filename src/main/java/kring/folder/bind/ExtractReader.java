package kring.folder.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kring.folder.yaml.Node;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Horizon;
import kring.model.person.Member;
import kring.model.person.OfferKind;
import kring.model.visible.Extract;
import org.jspecify.annotations.Nullable;

/** Reads what a circle released to the network, as {@code kring extract} wrote it. */
public final class ExtractReader {
    private static final int MOST = 100_000;

    private final Set<String> answered = new HashSet<>();

    private ExtractReader() {}

    /** The extract; null when the node is no mapping. */
    public static @Nullable Extract read(Node root, Validity validity) {
        return Fields.read(root, validity, new ExtractReader()::extract);
    }

    private enum Command {
        EXTRACT
    }

    private enum LanguageWord {
        NL,
        EN
    }

    private Extract extract(Fields fields) {
        fields.require(
                "kring", "command", "date", "language", "suppress-below", "sectors", "statuses", "aliases", "people");
        fields.whole("kring", 1, 1);
        fields.word("command", Command.class);
        List<Member> people = fields.list("people", this::person);
        return new Extract(
                Fields.required(fields.date("date")),
                Optional.ofNullable(fields.word("language", LanguageWord.class))
                        .orElse(LanguageWord.NL)
                        .name()
                        .toLowerCase(Locale.ROOT),
                fields.label("region"),
                Objects.requireNonNullElse(fields.whole("suppress-below", 2, 100), 2),
                fields.list(
                        "sectors",
                        count -> new Extract.SectorCount(count.label("sector"), count.whole("members", 0, MOST))),
                fields.list(
                        "statuses",
                        count -> new Extract.StatusCount(
                                count.word("status", Member.Status.class), count.whole("people", 0, MOST))),
                new TreeMap<>(fields.map("aliases", key -> Optional.of(key.text()), Fields::words)),
                people,
                answered);
    }

    private Member person(Fields fields) {
        fields.require("person");
        String code = Objects.requireNonNullElse(fields.id("person"), "");
        List<Get> gets = new ArrayList<>();
        fields.list("gets", one -> gets.add(get(code + "-g" + (gets.size() + 1), one)));
        List<Bring> brings = new ArrayList<>();
        fields.list("brings", one -> brings.add(bring(code + "-b" + (brings.size() + 1), one)));
        return Extract.person(code, fields.label("sector"), gets, brings);
    }

    private Get get(String code, Fields fields) {
        if (fields.isTrue("answered")) {
            answered.add(code);
        }
        return new Get(
                code,
                fields.word("kind", OfferKind.class),
                fields.labels("tags"),
                fields.text("text"),
                fields.word("horizon", Horizon.class),
                fields.whole("urgency", 1, 3),
                null,
                null);
    }

    private static Bring bring(String code, Fields fields) {
        return new Bring(
                code,
                fields.word("kind", OfferKind.class),
                fields.labels("tags"),
                fields.text("text"),
                fields.word("terms", Bring.Terms.class),
                fields.text("capacity"),
                fields.day("until"),
                null);
    }
}
