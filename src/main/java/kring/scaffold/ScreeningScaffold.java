package kring.scaffold;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kring.folder.schema.FileKind;
import kring.language.Phrases;
import kring.model.Charter.Dimension;
import kring.model.Circle;
import org.jspecify.annotations.Nullable;

/** A new screening: the dimensions of the charter, each with its anchors, ready to be scored (METHOD a). */
public record ScreeningScaffold(Phrases phrases, Circle circle) {
    /**
     * The file by its path.
     *
     * @param name the candidate's; null when that is not known yet
     */
    public Map<String, String> of(String id, String name, LocalDate date) {
        return of(id, name, date, circle.facilitator().name());
    }

    /**
     * The same, of which the first rater is somebody else than the facilitator.
     *
     * @param name the candidate's; null when that is not known yet
     */
    public Map<String, String> of(String id, String name, LocalDate date, @Nullable String rater) {
        String path = "screenings/" + id + ".yaml";
        return Map.of(
                path,
                new Template(FileKind.SCREENING, phrases.language(), path)
                        .with("who", Remark.oneLine(name == null ? id : name))
                        .with("date", date)
                        .with("self", self().stripTrailing())
                        .withText("rater", rater, 6)
                        .with("scores", scores().stripTrailing())
                        .with("dimension", circle.charter().screened().get(0).id())
                        .fill());
    }

    private String self() {
        StringBuilder lines = new StringBuilder();
        for (Dimension dimension : circle.charter().screened()) {
            String name = name(dimension);
            lines.append(Remark.of(dimension.floor() ? phrases.say("scaffold.floor", name) : name, 2));
            anchors(dimension)
                    .forEach((score, anchor) ->
                            lines.append(Remark.of(phrases.say("scaffold.anchor", score, anchor), 2)));
            lines.append("  ").append(dimension.id()).append(":\n");
        }
        return lines.toString();
    }

    private String scores() {
        StringBuilder lines = new StringBuilder();
        circle.charter()
                .screened()
                .forEach(dimension ->
                        lines.append("      ").append(dimension.id()).append(":\n"));
        return lines.toString();
    }

    /** As the charter has it; the usual dimensions have their names in the phrases. */
    private String name(Dimension dimension) {
        String usual = "dimension." + dimension.id();
        String otherwise = phrases.has(usual) ? phrases.say(usual) : dimension.id();
        return dimension.name().getOrDefault(phrases.language().code(), otherwise);
    }

    private Map<Integer, String> anchors(Dimension dimension) {
        Map<Integer, String> anchors = new TreeMap<>(dimension.anchors());
        for (int score = 1; score <= 5; score++) {
            String usual = "dimension." + dimension.id() + "." + score;
            if (circle.charter().dimensions().isEmpty() && phrases.has(usual)) {
                anchors.put(score, phrases.say(usual));
            }
        }
        return anchors;
    }
}
