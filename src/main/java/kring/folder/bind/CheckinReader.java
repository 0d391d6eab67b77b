package kring.folder.bind;

import java.util.List;
import kring.folder.yaml.Node;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.WrittenAt;
import org.jspecify.annotations.Nullable;

/** Reads {@code quarters/Q/checkins/ID.yaml}. */
public final class CheckinReader {
    private CheckinReader() {}

    /** The check-in; null when the node is no mapping. */
    public static @Nullable Checkin read(Node root, Validity validity) {
        return Fields.read(root, validity, CheckinReader::checkin);
    }

    private static Checkin checkin(Fields fields) {
        return new Checkin(
                fields.day("date"),
                fields.byId("ambitions", CheckinReader::entry),
                fields.byId("promised", CheckinReader::outcome),
                promises(fields),
                MemberReader.identified(fields, "asks", CheckinReader::ask, Checkin.Ask::id),
                fields.list("received", CheckinReader::receipt).stream()
                        .filter(receipt -> receipt.ask() != null)
                        .toList(),
                fields.object("deepdive", CheckinReader::wish),
                fields.text("notes"));
    }

    static List<Promise> promises(Fields fields) {
        return MemberReader.identified(fields, "promises", CheckinReader::promise, Promise::id);
    }

    private static AmbitionEntry entry(Fields fields) {
        return new AmbitionEntry(
                fields.word("status", AmbitionEntry.Status.class),
                fields.number("value", MemberReader.LEAST, MemberReader.MOST),
                fields.whole("confidence", 1, 5),
                fields.text("done"),
                fields.text("learned"),
                fields.text("evidence"),
                fields.text("reason"),
                fields.id("by"));
    }

    private static Checkin.PromiseOutcome outcome(Fields fields) {
        return new Checkin.PromiseOutcome(
                fields.word("outcome", Checkin.PromiseOutcome.Outcome.class), fields.text("note"));
    }

    private static Promise promise(Fields fields) {
        return new Promise(
                Fields.required(fields.id("id")),
                fields.id("ambition"),
                fields.text("text"),
                fields.day("due"),
                fields.word("at", WrittenAt.class));
    }

    private static Checkin.Ask ask(Fields fields) {
        return new Checkin.Ask(
                Fields.required(fields.id("id")), fields.text("text"), fields.labels("tags"), fields.id("to"));
    }

    private static Checkin.Receipt receipt(Fields fields) {
        fields.require("ask");
        return new Checkin.Receipt(
                Fields.required(fields.id("ask")),
                fields.id("from"),
                fields.text("note"),
                fields.word("at", WrittenAt.class));
    }

    private static Checkin.DeepDiveWish wish(Fields fields) {
        return new Checkin.DeepDiveWish(
                fields.truth("consent"),
                fields.word("need", Checkin.DeepDiveWish.Need.class),
                fields.text("question"),
                fields.whole("urgency", 1, 3));
    }
}
