package kring.review.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import kring.model.value.ShortText;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.review.Review.Aim;
import kring.review.Review.Learned;

/** What people learned, in their own words. */
record Lessons(ReviewWording wording) {
    private static final int LEAD = 40;

    /** Of some members, under each one's name where they are more than one; nothing where nobody learned anything. */
    Optional<Section> section(String key, List<String> members) {
        List<Block> blocks = new ArrayList<>();
        for (String member : members) {
            List<Text> said = said(member);
            if (!said.isEmpty()) {
                Bullets bullets = new Bullets(said);
                blocks.add(members.size() == 1 ? bullets : new Section(wording.name(member), bullets));
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(wording.words(key), blocks));
    }

    /** A line for each ambition. */
    private List<Text> said(String member) {
        return wording.view().review().learned().stream()
                .filter(one -> one.member().equals(member))
                .collect(groupingBy(one -> new Aim(member, one.ambition()), LinkedHashMap::new, byText()))
                .entrySet()
                .stream()
                .map(one -> said(one.getKey(), one.getValue()))
                .toList();
    }

    /** Each text once, with when it was said last. */
    private Collector<Learned, ?, Map<String, String>> byText() {
        return toMap(Learned::text, one -> wording.shortly(one.quarter()), (first, last) -> last, LinkedHashMap::new);
    }

    private Text said(Aim about, Map<String, String> texts) {
        Text line = Text.strong(ShortText.lead(wording.ambition(about), LEAD));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            line = line.then(" " + text.getKey())
                    .then(" " + wording.words("learned.when", text.getValue()), Text.Stress.QUIET);
        }
        return line;
    }
}
