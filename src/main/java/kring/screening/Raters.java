package kring.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.model.Screening;
import org.jspecify.annotations.Nullable;

/** The raters of one screening under names of which no two are the same. */
public final class Raters {
    private final List<Screening.Rater> raters;
    private final List<String> names = new ArrayList<>();

    public Raters(List<Screening.Rater> raters) {
        this.raters = raters;
        for (int place = 1; place <= raters.size(); place++) {
            names.add(name(raters.get(place - 1).name(), place));
        }
    }

    /** The name as it is written; by its place where there is none or somebody else has it. */
    private String name(@Nullable String written, int place) {
        String plain = written == null || written.isBlank() ? null : written.strip();
        String name = plain == null ? "rater-" + place : plain;
        for (int next = place; names.contains(name); next++) {
            name = (plain == null ? "rater" : plain) + "-" + next;
        }
        return name;
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    /** What each gave on a dimension; who gave nothing is left out. */
    Map<String, Integer> scores(String dimension) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer score = raters.get(i).scores().get(dimension);
            if (score != null) {
                scores.put(names.get(i), score);
            }
        }
        return scores;
    }
}
