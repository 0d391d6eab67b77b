package kring.cli.member;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kring.cli.run.OpenCircle;
import kring.folder.git.GitFailure;
import kring.folder.git.History;
import kring.folder.load.FileTree;
import kring.folder.privacy.Forgetting;
import kring.language.Phrases;
import kring.model.person.Member;

/** What there is to say of somebody who is forgotten: which files change, and where they can still be found. */
final class ForgetSummary {
    private final OpenCircle circle;
    private final Phrases phrases;
    private final Member member;
    private final Forgetting.Plan plan;
    private final TreeSet<String> touched;
    private final String kept;
    private final Optional<String> named;

    /** Looks at the folder as it is before anything is written. */
    ForgetSummary(OpenCircle circle, Member member, Forgetting.Plan plan, FileTree planned) {
        this.circle = circle;
        this.phrases = circle.phrases();
        this.member = member;
        this.plan = plan;
        this.touched = new TreeSet<>(plan.gone());
        plan.written().keySet().stream()
                .filter(path -> !plan.renamed().containsValue(path))
                .forEach(touched::add);
        this.named = new NameOccurrences(circle).in(planned, member);
        this.kept = kept();
    }

    /** Each file that changes, a line each. */
    String changes() {
        return touched.stream().map(this::change).collect(Collectors.joining("\n"));
    }

    private String change(String path) {
        if (plan.renamed().containsKey(path)) {
            return phrases.say("forget.renamed", path, plan.renamed().get(path));
        }
        return phrases.say(plan.gone().contains(path) ? "forget.gone" : "forget.changed", path);
    }

    /** What is left to do by hand: others' words, papers, git, copies. */
    String remains() {
        List<String> parts = new ArrayList<>();
        parts.add(
                plan.id() == null
                        ? phrases.say("forget.done-whole", member.name())
                        : phrases.say("forget.done", member.name(), plan.name(), plan.id()));
        named.ifPresent(lines -> parts.add(phrases.say("forget.named") + "\n" + lines));
        if (Files.isDirectory(circle.folder().resolve("reports"))) {
            parts.add(phrases.say("forget.papers"));
        }
        parts.add(kept);
        return "\n" + String.join("\n\n", parts);
    }

    /** What git has of all this; that it cannot tell is not that it has nothing. */
    private String kept() {
        try {
            return kept(History.of(circle.folder(), touched));
        } catch (GitFailure e) {
            return switch (e.kind()) {
                case NO_REPOSITORY -> phrases.say("forget.no-git");
                case ABSENT -> unknown("git-absent", e);
                case REFUSED -> unknown("git-refused", e);
                default -> unknown("git-failed", e);
            };
        }
    }

    private String unknown(String why, GitFailure failure) {
        return phrases.say("forget.git-unknown", why, failure.said()) + "\n\n" + phrases.say("forget.copies");
    }

    private String kept(History kept) {
        String part = kept.isShallow() ? phrases.say("forget.shallow") + "\n\n" : "";
        if (kept.versions() == 0) {
            return part + phrases.say(part.isEmpty() ? "forget.not-in-git" : "forget.copies");
        }
        String paths = touched.stream()
                .map(path -> "      --path '" + kept.prefix() + path + "'")
                .collect(Collectors.joining(" \\\n"));
        return phrases.count("forget.git", kept.versions()) + "\n\n" + part + phrases.say("forget.purge", paths)
                + "\n\n" + phrases.say("forget.copies");
    }
}
