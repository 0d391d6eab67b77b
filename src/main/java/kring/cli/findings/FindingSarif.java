package kring.cli.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.report.json.JsonRenderer;

/** Findings as SARIF 2.1.0, for editors and code hosts that show the results of any tool. */
public final class FindingSarif {
    private final FindingWording words;
    private final String folder;
    private final String version;

    /**
     * @param folder the way from where kring runs to the circle's folder, with a slash at its end; empty when it runs there
     * @param version kring's own
     */
    public FindingSarif(FindingWording words, String folder, String version) {
        this.words = words;
        this.folder = folder;
        this.version = version;
    }

    /** The log of one run. */
    public String of(List<Finding> findings) {
        Map<Code, Finding> first = new TreeMap<>();
        findings.forEach(finding -> first.putIfAbsent(finding.code(), finding));
        List<Code> codes = List.copyOf(first.keySet());
        var rules = first.values().stream().map(this::rule).toList();
        var driver = members("name", "kring", "version", version, "rules", rules);
        var results = findings.stream()
                .map(finding -> result(finding, codes.indexOf(finding.code())))
                .toList();
        var run = members("tool", members("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return new JsonRenderer()
                .render(members(
                        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                        "version", "2.1.0",
                        "runs", List.of(run)));
    }

    private Map<String, Object> rule(Finding example) {
        return members(
                "id", example.code().code(),
                "shortDescription", text(words.meaning(example)),
                "help", text(words.explanation(example)),
                "defaultConfiguration",
                        members("level", example.code().severity().code()));
    }

    private Map<String, Object> result(Finding finding, int rule) {
        return members(
                "ruleId", finding.code().code(),
                "ruleIndex", rule,
                "level", finding.code().severity().code(),
                "message", text(words.message(finding) + " " + words.help(finding)),
                "locations", List.of(members("physicalLocation", location(finding.place()))));
    }

    private Map<String, Object> location(Place place) {
        var file = members("uri", encoded(folder + place.file()));
        return place.isWhole()
                ? members("artifactLocation", file)
                : members(
                        "artifactLocation",
                        file,
                        "region",
                        members("startLine", place.line(), "startColumn", place.column()));
    }

    private static Map<String, Object> text(String text) {
        return members("text", text);
    }

    /** A path as a relative reference; a colon would make its first name look like a scheme. */
    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
