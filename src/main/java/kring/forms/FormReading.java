package kring.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.typed.Decoder;
import kring.forms.typed.Refusal;
import kring.forms.typed.Value;
import kring.report.document.form.FilledForm.Entry;

/** A form that came back while its rows are gone through: what it changes in each file, and what cannot be taken over. */
public final class FormReading {
    private final FilledRows rows;
    private final List<FilledRow> all;
    private final boolean since;
    private final Map<String, FileChanges> files = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    /** The places of what was looked at. */
    private final Set<String> read = new HashSet<>();

    private final List<Refusal> left = new ArrayList<>();
    private final Decoder decoder = new Decoder(refusals);

    /**
     * Begins with what is missing.
     *
     * @param since whether the files were changed since the form was made; then nobody emptied what is empty on it
     */
    public FormReading(FilledRows rows, boolean since) {
        this.rows = rows;
        this.all = rows.all();
        this.since = since;
        refusals.addAll(rows.missing());
    }

    /** The rows of a part, in the order of the form. */
    public List<FilledRow> part(String code) {
        return all.stream().filter(row -> row.part().equals(code)).toList();
    }

    /** The rows of a part that a form made now has too; where something stands on one that is gone, the form is refused. */
    public List<FilledRow> known(String part) {
        List<FilledRow> all = part(part).stream().filter(row -> !row.isNew()).toList();
        all.stream()
                .filter(row -> !row.known() && !row.isDoneWith())
                .flatMap(row -> row.first().stream())
                .forEach(entry -> refuse(entry, "gone", entry.value().shown()));
        return all.stream().filter(FilledRow::known).toList();
    }

    /** The rows of a part for something new, in which something stands. */
    public List<FilledRow> added(String part) {
        return part(part).stream().filter(row -> row.isNew() && !row.isEmpty()).toList();
    }

    /** What changes in a file. */
    public FileChanges in(String path) {
        return files.computeIfAbsent(path, file -> new FileChanges(this, since));
    }

    /** What a field holds that is not empty; what cannot be taken over is refused. */
    public Optional<Value> decoded(FilledRow row, String key) {
        read.add(row.entry(key).place());
        return row.decoded(decoder, key);
    }

    /** Demands that no row of a part says what another one said: somebody may have sorted the rows without their codes. */
    public void requireDistinct(String part) {
        List<FilledRow> known = known(part);
        for (FilledRow row : part(part)) {
            boolean added = row.isNew() && !row.isEmpty("text");
            if (added && known.stream().anyMatch(other -> row.says("text", other))) {
                refuse(row.entry("text"), "there-already");
            } else if (row.known()
                    && row.changed("text")
                    && known.stream().anyMatch(other -> other != row && row.says("text", other))) {
                refuse(row.entry("text"), "text-of-another");
            }
        }
    }

    /** What nobody looked at is not lost: a field that somebody filled in is one that can be taken over, or is refused. */
    private void readTheRest() {
        Set<String> refused = refusals.stream().map(Refusal::place).collect(Collectors.toSet());
        all.stream()
                .filter(row -> row.known() || row.isNew())
                .forEach(row -> row.fields().keySet().stream()
                        .filter(key -> row.changed(key) && !row.isEmpty(key))
                        .filter(key -> !read.contains(row.entry(key).place())
                                && !refused.contains(row.entry(key).place()))
                        .forEach(key -> decoded(row, key)));
    }

    /** Refuses what stands in a cell; that its column is gone was told before. */
    public void refuse(Entry entry, String code, String... arguments) {
        if (!entry.place().isEmpty()) {
            refusals.add(new Refusal(entry.place(), code, arguments));
        }
    }

    /** Leaves what stands in a cell to a person. */
    public void leave(Entry entry, String code, String... arguments) {
        left.add(new Refusal(entry.place(), code, arguments));
    }

    /**
     * All that the form says.
     *
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public Answers answers(boolean shownOtherwise) {
        readTheRest();
        Map<String, List<FormChange>> changes = new LinkedHashMap<>();
        files.forEach((path, file) -> {
            if (!file.all().isEmpty()) {
                changes.put(path, file.all());
            }
        });
        List<Refusal> loose = Stream.concat(left.stream(), rows.loose(shownOtherwise).stream())
                .toList();
        return new Answers(changes, refusals, loose);
    }
}
