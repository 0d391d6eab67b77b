package kring.forms.venture;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.Venture;
import kring.model.business.BusinessModel.BuildingBlock;
import kring.model.business.Contrast;
import kring.model.business.Cooperative;
import kring.model.business.Cooperative.Liability;
import kring.model.business.Cooperative.Surplus;
import kring.model.business.Cooperative.Votes;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a venture form on its business: model, what changes, and the terms of its cooperative. */
record BusinessParts(Phrases phrases, VentureQuestions asked) {
    static final String MODEL = "model";
    static final String CONTRAST = "contrast";
    static final String TERMS = "cooperative";
    static final String STAKES = "stakes";

    /** The block that is chosen, with the venture as a whole. */
    static final String ARCHETYPE = "model/archetype";

    /** A block or a part of the contrast for each row, with its words. */
    Part model() {
        FormFields fields = new FormFields(phrases, MODEL);
        return fields.part(
                List.copyOf(EnumSet.complementOf(EnumSet.of(BuildingBlock.ARCHETYPE))),
                Kebab::of,
                0,
                fields.field("block", 3, Kind.SHOWN, block -> said("venture.block." + Kebab.of(block))),
                fields.field("asks", 5, Kind.SHOWN, block -> said("venture.block." + Kebab.of(block) + ".question")),
                fields.words("answer", 10, this::written));
    }

    @Nullable
    String written(BuildingBlock block) {
        Venture venture = asked.venture();
        return venture == null || venture.model() == null
                ? null
                : venture.model().blocks().get(block);
    }

    Part contrast() {
        FormFields fields = new FormFields(phrases, CONTRAST);
        return fields.part(
                List.of(Contrast.values()),
                Kebab::of,
                0,
                fields.field("change", 4, Kind.SHOWN, part -> said("venture.contrast." + Kebab.of(part))),
                fields.words(
                        "answer",
                        14,
                        part -> asked.venture() == null
                                ? null
                                : asked.venture().contrast().get(part)));
    }

    Part terms() {
        FormFields fields = new FormFields(phrases, TERMS);
        FormOptions options = new FormOptions(phrases);
        return fields.part(
                List.of(TERMS),
                code -> code,
                0,
                fields.choice(
                        "votes",
                        3,
                        options.words("form.cooperative.votes.", List.of(Votes.values())),
                        code -> fields.code(of(Cooperative::votes))),
                fields.choice(
                        "surplus",
                        3,
                        options.words("form.cooperative.surplus.", List.of(Surplus.values())),
                        code -> fields.code(of(Cooperative::surplus))),
                fields.choice(
                        "liability",
                        4,
                        options.words("form.cooperative.liability.", List.of(Liability.values())),
                        code -> fields.code(of(Cooperative::liability))),
                fields.field("entry", 2, Kind.NUMBER, code -> Cell.amount(of(Cooperative::entry), "")),
                fields.field("exit", 2, Kind.NUMBER, code -> Cell.amount(of(Cooperative::exit), "")),
                fields.field("reserve", 2, Kind.SHARE, code -> Cell.share(of(Cooperative::reserve))),
                fields.field("years", 2, Kind.NUMBER, code -> fields.number(of(Cooperative::years))));
    }

    Part stakes() {
        FormFields fields = new FormFields(phrases, STAKES);
        return fields.part(
                holders(),
                id -> id,
                Math.max(
                        asked.blank() ? 6 : 2,
                        asked.members().size() - holders().size()),
                fields.choice("who", 6, new FormOptions(phrases).people(asked.people()), id -> id),
                amount(fields, "stakes", Cooperative::stakes),
                amount(fields, "use", Cooperative::use),
                amount(fields, "guarantees", Cooperative::guarantees));
    }

    /** Who has a stake, a use or a guarantee. */
    private List<String> holders() {
        Cooperative terms = asked.venture() == null ? null : asked.venture().cooperative();
        return terms == null
                ? List.of()
                : Stream.of(terms.stakes(), terms.use(), terms.guarantees())
                        .flatMap(amounts -> amounts.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Shown<String> amount(
            FormFields fields, String key, Function<Cooperative, SortedMap<String, BigDecimal>> amounts) {
        return fields.field(key, 4, Kind.NUMBER, id -> {
            SortedMap<String, BigDecimal> all = of(amounts);
            return Cell.amount(all == null ? null : all.get(id), "");
        });
    }

    private <T> @Nullable T of(Function<Cooperative, @Nullable T> term) {
        return asked.venture() == null || asked.venture().cooperative() == null
                ? null
                : term.apply(asked.venture().cooperative());
    }

    private Cell said(String key) {
        return Cell.words(phrases.say(key));
    }
}
