package kring.forms.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.report.document.form.FilledForm.Entry;

/** Which ambition serves which, as a form says it: none of them serves itself in the end. */
final class ServedPlans {
    private final FormReading form;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Entry> places = new LinkedHashMap<>();

    ServedPlans(FormReading form) {
        this.form = form;
    }

    /** Notes what is chosen in a field; only of an ambition is it another ambition above it. */
    void add(FilledRow row, String key, String id, Optional<Value> above) {
        if (key.equals("parent") && above.isPresent()) {
            parents.put(id, above.get().text());
            places.put(id, row.entry(key));
        }
    }

    /** Refuses each that serves itself. */
    void look() {
        places.forEach((id, place) -> {
            if (servesItself(id)) {
                form.refuse(place, "serves-itself", place.value().shown());
            }
        });
    }

    private boolean servesItself(String id) {
        Set<String> seen = new HashSet<>();
        String above = parents.get(id);
        while (above != null && !above.equals(id) && seen.add(above)) {
            above = parents.get(above);
        }
        return id.equals(above);
    }
}
