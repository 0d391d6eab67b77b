package kring.folder.bind;

import kring.folder.yaml.Node;
import kring.model.quarter.Baseline;
import org.jspecify.annotations.Nullable;

/** Reads {@code quarters/Q/baseline.yaml}. */
public final class BaselineReader {
    private BaselineReader() {}

    /** The baseline; null when the node is no mapping. */
    public static @Nullable Baseline read(Node root, Validity validity) {
        return Fields.read(
                root,
                validity,
                fields -> new Baseline(fields.date("date"), fields.byId("members", BaselineReader::agreed)));
    }

    private static Baseline.Agreed agreed(Fields fields) {
        return new Baseline.Agreed(
                MemberReader.ambitions(fields),
                MemberReader.gets(fields),
                MemberReader.brings(fields),
                CheckinReader.promises(fields));
    }
}
