package kring.folder.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Suggestion;
import kring.folder.schema.SchemaViolation;
import kring.folder.yaml.MisreadSlips;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.NodePaths.Spot;
import kring.folder.yaml.ParseProblem;

/** What a file has against its schema as findings: where a slip of the keyboard is behind it, the slip, and once. */
final class Violations {
    private static final Set<Code> ABOUT_KEYS = Set.of(Code.UNKNOWN_KEY, Code.WRONG_ID);
    private static final Set<String> LISTS = Set.of("array", "tags", "ids");

    /** The versions of the format after the one that is read. */
    private static final Pattern NEWER = Pattern.compile("[2-9]|[1-9]\\d{1,8}");

    /** Nobody makes more mistakes than that in one file; with more, a program did. */
    private static final int BY_HAND = 200;

    private final Source source;
    private final MisreadSlips slips;

    Violations(Source source) {
        this.source = source;
        this.slips = new MisreadSlips(source.text());
    }

    /** One finding for each thing that somebody has to mend. */
    List<Finding> findings(Collection<SchemaViolation> violations) {
        return violations.stream()
                .filter(Violations::isNewer)
                .findFirst()
                .map(newer -> List.of(
                        new Finding(Code.NEWER_FORMAT, source.value(newer.path()), newer.arguments(), Suggestion.NONE)))
                .orElseGet(() -> known(violations));
    }

    /** Of a format that is not known yet nothing else can be said. */
    private static boolean isNewer(SchemaViolation violation) {
        return violation.path().equals(List.of("kring"))
                && violation.code() == Code.WRONG_WORD
                && NEWER.matcher(violation.arguments().get(0)).matches();
    }

    private List<Finding> known(Collection<SchemaViolation> violations) {
        Map<SchemaViolation, ParseProblem> misread = new LinkedHashMap<>();
        violations.stream()
                .limit(BY_HAND)
                .forEach(violation -> slip(violation).ifPresent(slip -> misread.put(violation, slip)));
        Set<List<Object>> groups = new HashSet<>();
        misread.keySet().forEach(violation -> groups.add(group(violation)));
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (SchemaViolation violation : violations) {
            ParseProblem slip = misread.get(violation);
            if (slip == null) {
                if (violation.code() != Code.MISSING_KEY || !groups.contains(group(violation))) {
                    findings.add(finding(violation));
                }
            } else if (told.add(slip.mark().line() + slip.arguments().get(0))) {
                findings.add(new Finding(slip.code(), source.at(slip.mark()), slip.arguments(), Suggestion.NONE));
            }
        }
        return findings;
    }

    private static List<Object> group(SchemaViolation violation) {
        List<Object> path = violation.path();
        return path.subList(0, Math.max(0, path.size() - 1));
    }

    private Optional<ParseProblem> slip(SchemaViolation violation) {
        Spot spot = source.spot(violation.path());
        if (!spot.whole() || spot.value() == null) {
            return Optional.empty();
        }
        if (violation.atKey() && ABOUT_KEYS.contains(violation.code())) {
            Object key = violation.path().get(violation.path().size() - 1);
            return slips.atKey(spot.key(), key.toString(), spot.value());
        }
        return violation.code() == Code.WRONG_TYPE
                ? slips.atValue(
                        spot.value(), LISTS.contains(violation.arguments().get(2)))
                : slips.hardSpace(spot.value());
    }

    private Finding finding(SchemaViolation violation) {
        Place place = violation.atKey() ? source.key(violation.path()) : source.value(violation.path());
        if (violation.code() == Code.INVISIBLE_CHARACTER) {
            int hidden = Integer.parseInt(violation.arguments().get(0).substring(2), 16);
            place = source.at(slips.find(hidden, new Mark(place.line(), place.column())));
        }
        return new Finding(violation.code(), place, violation.arguments(), violation.known());
    }
}
