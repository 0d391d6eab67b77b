package kring.review.paper;

import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Table;
import kring.review.ReviewView;

public record ReviewSheets(Phrases phrases, ReviewView view) {
    public List<Block> sections(Optional<Table> signals) {
        return List.of();
    }
}
