package kring.check.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.check.Code;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.value.Kebab;

/** What members put into a venture of one kind is no more than the whole of it (METHOD, The model of a venture). */
final class ContributionShares implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.ventures().forEach((id, venture) -> look(FileNames.venture(id), venture, findings));
    }

    /** Notes the share that goes beyond the whole, once for each kind. */
    private static void look(String file, Venture venture, Findings findings) {
        Map<Contribution.Kind, BigDecimal> sums = new EnumMap<>(Contribution.Kind.class);
        Set<Contribution.Kind> above = EnumSet.noneOf(Contribution.Kind.class);
        venture.members().forEach((member, part) -> {
            List<Contribution> contributions = part.contributes();
            for (int index = 0; index < contributions.size(); index++) {
                Contribution one = contributions.get(index);
                if (one.kind() != null
                        && one.share() != null
                        && sums.merge(one.kind(), one.share(), BigDecimal::add).compareTo(BigDecimal.ONE) > 0
                        && above.add(one.kind())) {
                    findings.add(
                            Code.SHARES_ABOVE_ONE,
                            findings.value(file, "members", member, "contributes", index, "share"),
                            Kebab.of(one.kind()));
                }
            }
        });
    }
}
