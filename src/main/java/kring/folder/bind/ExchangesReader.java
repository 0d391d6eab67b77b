package kring.folder.bind;

import java.util.List;
import kring.folder.yaml.Node;
import kring.model.quarter.Exchange;

/** Reads {@code quarters/Q/exchanges.yaml}. */
public final class ExchangesReader {
    private ExchangesReader() {}

    /** The exchanges in the order of the file; those without an id are left out. */
    public static List<Exchange> read(Node root, Validity validity) {
        return Fields.readAll(root, validity, ExchangesReader::exchange).stream()
                .filter(exchange -> exchange.id() != null)
                .toList();
    }

    private static Exchange exchange(Fields fields) {
        fields.require("id", "from", "to", "status");
        return new Exchange(
                Fields.required(fields.id("id")),
                Fields.required(fields.id("from")),
                Fields.required(fields.id("to")),
                fields.id("bring"),
                fields.id("get"),
                Fields.required(fields.word("status", Exchange.Status.class)),
                fields.day("date"),
                fields.text("note"));
    }
}
