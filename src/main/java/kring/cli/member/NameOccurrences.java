package kring.cli.member;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kring.cli.run.FailureReason;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.load.DiskTree;
import kring.folder.load.FileTree;
import kring.folder.privacy.Mentions;
import kring.folder.privacy.Mentions.Mention;
import kring.model.person.Member;

/** The lines of a circle's folder that name somebody, for a person to read. */
record NameOccurrences(OpenCircle circle) {
    private static final int LONGEST = 60;

    /** Where they stand outside somebody's own files, without others' words; empty when there are none. */
    Optional<String> inTextsOfOthers(Member member) {
        return lines(
                Mentions.byName(member),
                new DiskTree(circle.folder()),
                path -> path.startsWith("ventures/") || !path.endsWith("/" + member.id() + ".yaml"),
                NameOccurrences::place);
    }

    /** Those in a folder as it would be; empty when there are none. */
    Optional<String> in(FileTree tree, Member member) {
        return lines(Mentions.byNameOrId(member), tree, path -> true, NameOccurrences::line);
    }

    private static Optional<String> lines(
            Mentions looked, FileTree tree, Predicate<String> wanted, Function<Mention, String> shown) {
        List<Mention> mentions;
        try {
            mentions = looked.in(tree, wanted);
        } catch (IOException e) {
            throw new UserError("naming", FailureReason.of(e).said());
        }
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.stream().map(shown).collect(Collectors.joining("\n")));
    }

    private static String place(Mention mention) {
        return "  " + mention.file() + ":" + mention.line();
    }

    private static String line(Mention mention) {
        String text = mention.text();
        return place(mention) + ": " + (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }
}
