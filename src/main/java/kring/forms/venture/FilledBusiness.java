package kring.forms.venture;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.business.Cooperative;

/** What a venture form that came back says of its business: model, what changes, and the terms of its cooperative. */
record FilledBusiness(FormReading form, FileChanges file, boolean since) {
    private static final List<String> AMOUNTS = List.of("stakes", "use", "guarantees");

    void look() {
        form.known(BusinessParts.MODEL).forEach(row -> file.field(row, "answer", List.of("model", row.code())));
        form.known(BusinessParts.CONTRAST).forEach(row -> file.field(row, "answer", List.of("contrast", row.code())));
        form.known(BusinessParts.TERMS).forEach(this::terms);
        stakes();
    }

    private void terms(FilledRow row) {
        file.fields(row, List.of("cooperative"), List.of("votes", "surplus", "liability", "reserve"));
        List.of("entry", "exit").forEach(key -> amount(row, key, List.of("cooperative", key)));
        number(row, "years", List.of("cooperative", "years"), FilledBusiness::isYears, "no-years");
    }

    private void amount(FilledRow row, String key, List<String> path) {
        number(row, key, path, number -> number.signum() >= 0, "negative");
    }

    private static boolean isYears(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(Cooperative.MOST_YEARS)) <= 0;
    }

    /** Puts a number where it fits. */
    private void number(FilledRow row, String key, List<String> path, Predicate<BigDecimal> fits, String refusal) {
        if (row.isEmpty(key) || !row.changed(key)) {
            file.field(row, key, path);
            return;
        }
        form.decoded(row, key).ifPresent(value -> {
            if (fits.test(new BigDecimal(value.text()))) {
                file.put(path, value);
            } else {
                form.refuse(row.entry(key), refusal, row.entry(key).value().shown());
            }
        });
    }

    private void stakes() {
        Set<String> seen = new HashSet<>();
        for (FilledRow row : form.known(BusinessParts.STAKES)) {
            seen.add(row.code());
            boolean left = row.isEmpty() && !since;
            if (row.changed("who") && !left && !(since && row.isEmpty("who"))) {
                form.refuse(row.entry("who"), "venture-who");
            } else {
                amounts(row, row.code());
            }
        }
        for (FilledRow row : form.added(BusinessParts.STAKES)) {
            if (row.isEmpty("who")) {
                form.refuse(row.entry("who"), "no-who");
                continue;
            }
            form.decoded(row, "who").map(Value::text).ifPresent(who -> {
                if (seen.add(who)) {
                    amounts(row, who);
                } else {
                    form.refuse(row.entry("who"), "who-twice");
                }
            });
        }
    }

    private void amounts(FilledRow row, String member) {
        AMOUNTS.forEach(key -> amount(row, key, List.of("cooperative", key, member)));
    }
}
