package kring.forms.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.forms.Decoder;
import kring.forms.FilledRow;
import kring.forms.FormChange;
import kring.forms.FormChange.Value;
import kring.forms.NewIds;
import kring.forms.Refusal;

/** What somebody promises or asks anew, on the empty rows of a form. */
record NewEntries(
        KnownAnswersOfMember known, NewIds ids, Decoder decoder, List<FormChange> changes, List<Refusal> refusals) {
    void look(FilledRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (row.isEmpty("text")) {
            refusals.add(new Refusal(row.entry("text").place(), "no-text"));
            return;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (String key : row.part().equals("asks") ? List.of("text", "to") : List.of("ambition", "text", "due")) {
            if (!row.isEmpty(key)) {
                row.decoded(decoder, key).ifPresent(value -> values.put(key, value));
            }
        }
        Value text = values.get("text");
        if (text != null) {
            add(row.part(), text.text(), values);
        }
    }

    /** A form may be taken over twice: what is there in the same words is not added again. */
    private void add(String part, String words, Map<String, Value> values) {
        if (known.inTheseWords(part, words).isEmpty()) {
            Map<String, Value> item = new LinkedHashMap<>();
            item.put("id", new Value(ids.of(words, part.equals("asks") ? "ask" : "promise"), true));
            item.putAll(values);
            changes.add(new FormChange.Add(List.of(part), item));
        }
    }
}
