package kring.scaffold;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.schema.FileKind;
import kring.folder.yaml.ScalarStyle;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** The files that begin a circle, a member or a venture, each by its path in the folder (DESIGN, new). */
public record Scaffold(Phrases phrases, LocalDate today) {
    private static final Pattern EXAMPLE_ADDRESS = Pattern.compile("(?m)^  # email: .*$");
    /** What git leaves alone: what kring writes, also where somebody has {@code -o} write it beside the circle's own files. */
    private static final String IGNORED = "reports/\n.kring/\n/*.docx\n/*.xlsx\n";

    /**
     * A new circle.
     *
     * @param facilitator who leads it; null when that is still to be filled in
     * @param email from where that person writes; null leaves an example
     */
    public Map<String, String> circle(
            @Nullable String name, @Nullable String facilitator, @Nullable String email, @Nullable String intention) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitignore", IGNORED);
        files.put(".gitattributes", new GitFiles(phrases).attributes());
        String text = template(FileKind.CIRCLE, "circle.yaml")
                .withText("name", name, 2)
                .withText("facilitator", facilitator, 4)
                .withText("intention", intention, 4)
                .with("quarter", Quarter.of(today))
                .fill();
        files.put("circle.yaml", email == null ? text : withAddress(text, email));
        return files;
    }

    /** The facilitator's address in the place of the first example of one. */
    private static String withAddress(String text, String email) {
        String line = "  email: " + ScalarStyle.behindKey(email, 4);
        return EXAMPLE_ADDRESS.matcher(text).replaceFirst(Matcher.quoteReplacement(line));
    }

    /** A new member, or candidate; name and organisation may be null, and are then still to be filled in. */
    public Map<String, String> member(
            String id, Member.Status status, @Nullable String name, @Nullable String organisation) {
        String path = "members/" + id + ".yaml";
        // A candidate has not joined yet.
        String joined =
                status == Member.Status.CANDIDATE ? "" : Quarter.of(today).code();
        String text = template(FileKind.MEMBER, path)
                .withText("name", name, 2)
                .withText("organisation", organisation, 2)
                .with("status", Kebab.of(status))
                .with("joined", joined)
                .fill();
        return Map.of(path, text.replace("joined: \n", "joined:\n"));
    }

    /**
     * A new venture; its name may be null, and is then still to be filled in.
     *
     * @param member the id of somebody, for the example
     */
    public Map<String, String> venture(String id, @Nullable String name, String member) {
        String path = "ventures/" + id + ".yaml";
        return Map.of(
                path,
                template(FileKind.VENTURE, path)
                        .withText("name", name, 2)
                        .with("day", today)
                        .with("member", member)
                        .fill());
    }

    private Template template(FileKind kind, String path) {
        Language language = phrases.language();
        return new Template(kind, language, path);
    }
}
