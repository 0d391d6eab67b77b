package kring.forms.venture;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.model.business.BusinessModel.Archetype;
import kring.model.business.BusinessModel.BuildingBlock;
import kring.model.value.Kebab;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a venture form on the venture as a whole: what it is, its gates and what was done for it. */
record WholeParts(Phrases phrases, VentureQuestions asked) {
    static final String VENTURE = "venture";
    static final String GATES = "gates";
    static final String STEPS = "steps";

    private static final Venture.Gate NOT_PASSED = new Venture.Gate(null, null);

    /** Each has a gate that is passed to come into it. */
    private static final List<Stage> GATED =
            List.of(Stage.EXPLORATION, Stage.INTENT, Stage.FEASIBILITY, Stage.DESIGN, Stage.FOUNDING, Stage.OPERATING);

    Part venture() {
        FormFields fields = new FormFields(phrases, VENTURE);
        return fields.part(
                List.of(VENTURE),
                code -> code,
                0,
                fields.field("name", 3, Kind.LINE, code -> Cell.words(of(Venture::name))),
                fields.choice("stage", 2, stages(), code -> fields.code(of(Venture::stage))),
                fields.field("since", 2, Kind.DAY, code -> Cell.day(Period.lastDay(of(Venture::since)))),
                fields.choice("lead", 2, new FormOptions(phrases).people(asked.people()), code -> of(Venture::lead)),
                fields.field(
                        "tags",
                        3,
                        Kind.TAGS,
                        code -> Cell.words(
                                asked.venture() == null
                                        ? null
                                        : String.join(", ", asked.venture().tags()))),
                fields.choice(
                        BusinessParts.ARCHETYPE,
                        2,
                        new FormOptions(phrases).words("venture.archetype.", List.of(Archetype.values())),
                        code -> new BusinessParts(phrases, asked).written(BuildingBlock.ARCHETYPE)),
                fields.words("different", 4, code -> of(Venture::different)));
    }

    private List<Choice> stages() {
        return new FormOptions(phrases).words("venture.stage.", Arrays.asList(Stage.values()));
    }

    private <T> @Nullable T of(Function<Venture, @Nullable T> fact) {
        return asked.venture() == null ? null : fact.apply(asked.venture());
    }

    /** Each gate with what has to be answered first. */
    Part gates() {
        FormFields fields = new FormFields(phrases, GATES);
        return fields.part(
                GATED,
                Kebab::of,
                0,
                fields.field("gate", 2, Kind.SHOWN, gate -> Cell.words(phrases.say("venture.stage." + Kebab.of(gate)))),
                fields.field("asks", 9, Kind.SHOWN, gate -> Cell.words(phrases.say("form.gate." + Kebab.of(gate)))),
                fields.field(
                        "date",
                        2,
                        Kind.DAY,
                        gate -> Cell.day(Period.lastDay(passed(gate).date()))),
                fields.words("note", 5, gate -> passed(gate).note()));
    }

    private Venture.Gate passed(Stage gate) {
        return asked.venture() == null ? NOT_PASSED : asked.venture().gates().getOrDefault(gate, NOT_PASSED);
    }

    Part steps() {
        FormFields fields = new FormFields(phrases, STEPS);
        return fields.part(
                Listed.steps(asked),
                Listed::code,
                asked.blank() ? 6 : 2,
                fields.field(
                        "date",
                        2,
                        Kind.DAY,
                        step -> Cell.day(Period.lastDay(step.item().date()))),
                fields.words("text", 16, step -> step.item().text()));
    }
}
