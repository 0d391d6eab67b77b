package kring.forms.venture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;

/** What a venture form that came back says of its business: model, what changes, and the terms of its cooperative. */
record FilledBusiness(FormReading form, FileChanges file, boolean since) {
    private static final List<String> AMOUNTS = List.of("stakes", "use", "guarantees");

    void look() {
        form.known(BusinessParts.MODEL).forEach(row -> file.field(row, "answer", List.of("model", row.code())));
        form.known(BusinessParts.CONTRAST).forEach(row -> file.field(row, "answer", List.of("contrast", row.code())));
        form.known(BusinessParts.TERMS).forEach(row -> file.fields(row, List.of("cooperative")));
        stakes();
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
        AMOUNTS.forEach(key -> file.field(row, key, List.of("cooperative", key, member)));
    }
}
