package kring.folder.bind;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.folder.yaml.Node;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.model.business.BusinessModel;
import kring.model.business.BusinessModel.Archetype;
import kring.model.business.BusinessModel.BuildingBlock;
import kring.model.business.Contrast;
import kring.model.business.Cooperative;
import kring.model.value.Kebab;
import org.jspecify.annotations.Nullable;

/** Reads {@code ventures/ID.yaml}. */
public final class VentureReader {
    private static final List<Stage> GATES =
            List.of(Stage.EXPLORATION, Stage.INTENT, Stage.FEASIBILITY, Stage.DESIGN, Stage.FOUNDING, Stage.OPERATING);

    private VentureReader() {}

    /** The venture of that id; null when the node is no mapping. */
    public static @Nullable Venture read(String id, Node root, Validity validity) {
        return Fields.read(root, validity, fields -> venture(id, fields));
    }

    private static Venture venture(String id, Fields fields) {
        fields.require("name", "stage");
        Map<Stage, Venture.Gate> gates = fields.object("gates", VentureReader::gates);
        SortedMap<Contrast, String> contrast =
                fields.object("contrast", parts -> texts(parts, EnumSet.allOf(Contrast.class)));
        return new Venture(
                Fields.required(fields.name("name", id)),
                Fields.required(fields.word("stage", Stage.class)),
                fields.period("since"),
                fields.text("different"),
                fields.id("lead"),
                fields.labels("tags"),
                fields.byId("members", VentureReader::part),
                gates == null ? Map.of() : gates,
                fields.list("steps", step -> new Venture.Step(step.period("date"), step.text("text"))),
                fields.object("model", VentureReader::model),
                contrast == null ? new TreeMap<>() : contrast,
                fields.object("cooperative", VentureReader::cooperative));
    }

    private static Map<Stage, Venture.Gate> gates(Fields fields) {
        Map<Stage, Venture.Gate> gates = new EnumMap<>(Stage.class);
        for (Stage stage : GATES) {
            Venture.Gate gate = fields.object(
                    Kebab.of(stage), passed -> new Venture.Gate(passed.period("date"), passed.text("note")));
            if (gate != null) {
                gates.put(stage, gate);
            }
        }
        return gates;
    }

    private static Venture.Part part(Fields fields) {
        return new Venture.Part(
                fields.text("role"),
                fields.isTrue("user"),
                fields.list("contributes", VentureReader::contribution),
                fields.list("returns", VentureReader::returns));
    }

    private static Venture.Contribution contribution(Fields fields) {
        return new Venture.Contribution(
                fields.word("kind", Venture.Contribution.Kind.class),
                fields.text("text"),
                fields.number("amount", MemberReader.LEAST, MemberReader.MOST),
                fields.text("unit"),
                fields.number("share", "0", "1"));
    }

    private static Venture.Return returns(Fields fields) {
        return new Venture.Return(
                fields.word("kind", Venture.Return.Kind.class),
                fields.text("text"),
                fields.text("unit"),
                fields.text("expected"),
                fields.text("realised"));
    }

    private static BusinessModel model(Fields fields) {
        SortedMap<BuildingBlock, String> blocks =
                texts(fields, EnumSet.complementOf(EnumSet.of(BuildingBlock.ARCHETYPE)));
        Archetype archetype = fields.word("archetype", Archetype.class);
        if (archetype != null) {
            blocks.put(BuildingBlock.ARCHETYPE, Kebab.of(archetype));
        }
        return new BusinessModel(blocks);
    }

    private static <E extends Enum<E>> SortedMap<E, String> texts(Fields fields, Set<E> keys) {
        SortedMap<E, String> texts = new TreeMap<>();
        for (E key : keys) {
            String text = fields.text(Kebab.of(key));
            if (text != null) {
                texts.put(key, text);
            }
        }
        return texts;
    }

    private static Cooperative cooperative(Fields fields) {
        return new Cooperative(
                amounts(fields, "stakes"),
                amounts(fields, "use"),
                amounts(fields, "guarantees"),
                fields.word("votes", Cooperative.Votes.class),
                fields.number("entry", "0", MemberReader.MOST),
                fields.number("exit", "0", MemberReader.MOST),
                fields.number("reserve", "0", "1"),
                fields.word("surplus", Cooperative.Surplus.class),
                fields.word("liability", Cooperative.Liability.class),
                fields.whole("years", 1, Cooperative.MOST_YEARS));
    }

    private static SortedMap<String, BigDecimal> amounts(Fields fields, String key) {
        BigDecimal most = new BigDecimal(MemberReader.MOST);
        return new TreeMap<>(fields.scalars(key, Scalars::id, amount -> Scalars.number(amount, BigDecimal.ZERO, most)));
    }
}
