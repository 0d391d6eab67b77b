package kring.check.rule;

import kring.check.FileNames;
import kring.check.Place;
import kring.model.Snapshot;
import kring.model.Venture;

/** Whoever the charter, a screening or a venture names has a member's file. */
final class KnownMembers implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        KnownIds members = new KnownIds(snapshot.members().keySet(), findings);
        if (snapshot.circle() != null) {
            snapshot.circle()
                    .charter()
                    .signed()
                    .forEach(id -> members.expect(id, findings.value(FileNames.CIRCLE, "charter", "signed", id)));
        }
        snapshot.screenings().keySet().forEach(id -> members.expect(id, () -> Place.whole(FileNames.screening(id))));
        snapshot.ventures().forEach((id, venture) -> venture(FileNames.venture(id), venture, members));
    }

    private static void venture(String file, Venture venture, KnownIds members) {
        Findings findings = members.findings();
        members.expect(venture.lead(), findings.value(file, "lead"));
        venture.members().keySet().forEach(id -> members.expect(id, findings.key(file, "members", id)));
    }
}
