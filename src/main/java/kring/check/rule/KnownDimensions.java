package kring.check.rule;

import java.util.List;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.Charter;
import kring.model.FileNames;
import kring.model.Screening;
import kring.model.Snapshot;

/** A screening scores the dimensions of the charter, or the usual eight where it has none of its own (METHOD a). */
final class KnownDimensions implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        if (snapshot.circle() == null) {
            return;
        }
        List<String> screened = snapshot.circle().charter().screened().stream()
                .map(Charter.Dimension::id)
                .toList();
        Scored scored = new Scored(screened, findings);
        snapshot.screenings().forEach((id, screening) -> scored.look(screening, FileNames.screening(id)));
    }

    private record Scored(List<String> dimensions, Findings findings) {
        void look(Screening screening, String file) {
            screening.self().keySet().forEach(id -> expect(id, findings.key(file, "self", id)));
            for (int i = 0; i < screening.raters().size(); i++) {
                for (String id : screening.raters().get(i).scores().keySet()) {
                    expect(id, findings.key(file, "raters", i, "scores", id));
                }
            }
            screening.evidence().stream()
                    .map(Screening.Evidence::dimension)
                    .forEach(id -> expect(id, findings.value(file, "evidence", id, "dimension")));
        }

        private void expect(String id, Supplier<Place> place) {
            findings.unlessKnown(Code.UNKNOWN_DIMENSION, id, dimensions, place);
        }
    }
}
