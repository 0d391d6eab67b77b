package kring.review.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.model.value.ShortText;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.review.Review.Aim;
import kring.review.Review.Learned;

/** What people learned, in their own words. */
record Lessons(ReviewWording wording) {
    private static final int REMARK = 28;

    /** Of some members, under each one's name where they are more than one; nothing where nobody learned anything. */
    Optional<Section> section(String key, List<String> members) {
        List<Block> blocks = new ArrayList<>();
        for (String member : members) {
            List<Text> said = wording.view().review().learned().stream()
                    .filter(one -> one.member().equals(member))
                    .map(this::said)
                    .toList();
            if (!said.isEmpty()) {
                Bullets bullets = new Bullets(said);
                blocks.add(members.size() == 1 ? bullets : new Section(wording.name(member), bullets));
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(wording.words(key), blocks));
    }

    private Text said(Learned one) {
        String ambition = wording.ambition(new Aim(one.member(), one.ambition()));
        String about =
                wording.words("learned.about", ShortText.label(ambition, REMARK), wording.shortly(one.quarter()));
        return Text.of(one.text()).then(" " + about, Text.Stress.QUIET);
    }
}
