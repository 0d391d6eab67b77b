package kring.ventures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.Venture.Return;
import kring.model.business.BusinessModel;
import kring.model.business.Contrast;
import kring.model.business.Cooperative;
import kring.ventures.MultipleValue.Value;
import kring.ventures.Ventures.Candidate;
import kring.ventures.Ventures.Status;
import org.jspecify.annotations.Nullable;

/**
 * One venture with its model and its sums (METHOD, The model of a venture).
 *
 * @param ventures how it stands: the one
 * @param candidates none: they are of no single venture
 * @param model null where it has none
 * @param cooperative null where nothing is agreed on one
 * @param worst the most that each member can lose; null where that has no bound
 * @param worseOff members who would pay more than they get
 */
public record VentureDetail(
        List<Status> ventures,
        List<Candidate> candidates,
        @Nullable BusinessModel model,
        SortedMap<Contrast, String> contrast,
        SortedMap<String, SortedMap<Contribution.Kind, SortedMap<String, BigDecimal>>> contributions,
        SortedMap<String, SortedMap<Return.Kind, SortedMap<String, Value>>> value,
        @Nullable CooperativeSums cooperative,
        SortedMap<String, @Nullable BigDecimal> worst,
        List<String> worseOff) {
    /** How it stands. */
    public Status status() {
        return ventures.get(0);
    }

    /** The cooperative's sums of a venture that has terms for one. */
    public CooperativeSums sums() {
        return Objects.requireNonNull(cooperative);
    }

    /** Of a venture that stands so. */
    public static VentureDetail of(Status status, Venture venture) {
        MultipleValue value = MultipleValue.of(venture);
        Cooperative terms = venture.cooperative();
        return new VentureDetail(
                List.of(status),
                List.of(),
                venture.model(),
                venture.contrast(),
                value.contributions(),
                value.value(),
                terms == null ? null : CooperativeSums.of(venture, terms),
                terms == null ? new TreeMap<>() : CooperativeSums.worst(venture, terms),
                terms == null ? List.of() : CooperativeSums.worseOff(venture, terms));
    }
}
