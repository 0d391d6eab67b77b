package kring.cli.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.folder.git.Clone;
import kring.folder.load.CircleFolders;
import kring.folder.write.PlainFile;
import kring.language.Phrases;
import kring.scaffold.GitFiles;

/** What git is told about circles: in files that all facilitators share, and in this git. What is there is kept. */
record GitSetup(RootCommand kring, Phrases phrases, Clone git) {
    /** Tells git about circles, each by its real folder, and says what was done. */
    void of(Collection<Path> circles) {
        GitFiles files = new GitFiles(phrases);
        register(files.driver());
        circles.forEach(circle -> attributes(circle.resolve(".gitattributes")));
        workflow(git.top().resolve(".github/workflows/kring.yml"), files.workflow());
        hook(files.hook());
        kring.console().tell(phrases.say("git.registered"));
    }

    private void register(String driver) {
        if (kring.saving().isDry()) {
            return;
        }
        try {
            git.mergeBy(driver);
        } catch (IOException e) {
            throw new UserError("not-registered", git.top());
        }
    }

    private void attributes(Path file) {
        if (!isThere(file)) {
            write(file, new GitFiles(phrases).attributes());
            tell("new.made", file);
            return;
        }
        if (!PlainFile.isFile(file)) {
            tell("git.kept", file);
            return;
        }
        String text = read(file);
        List<String> known = text.lines().map(String::strip).toList();
        List<String> missing = GitFiles.ATTRIBUTES.stream()
                .filter(line -> !known.contains(line))
                .toList();
        if (!missing.isEmpty()) {
            String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            write(file, text + end + lines(missing.stream()));
            tell("git.added", file);
        }
    }

    private void workflow(Path file, String text) {
        if (isThere(file)) {
            tell("git.kept", file);
            return;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        while (!isThere(folder)) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        // a link may lead anywhere, and comes with somebody's repository
        if (!Files.isDirectory(folder) || !CircleFolders.real(folder).equals(folder)) {
            throw new UserError("no-real-folder", folder);
        }
        write(file, text);
        tell("git.workflow", file);
    }

    /** In this clone only: a hook that all share would run whatever anybody pushes. */
    private void hook(String text) {
        Path hook = git.ownHooks().resolve("pre-commit");
        boolean isOurs = isOurs(hook);
        if (!isOurs && isThere(hook) || git.writableHooks().isEmpty()) {
            kring.console().warn(phrases.say("git.other-hook", hook));
            return;
        }
        if (!isOurs) {
            write(hook, text);
        }
        if (!kring.saving().isDry() && !hook.toFile().setExecutable(true)) {
            throw new UserError("not-registered", hook);
        }
        tell(isOurs ? "git.kept" : "git.hook", hook);
        Path used = git.hooks().resolve("pre-commit");
        if (!git.hooks().equals(git.ownHooks()) && !isOurs(used)) {
            kring.console().warn(phrases.say("git.hooks-path", git.hooks(), used, hook));
        }
    }

    private static boolean isOurs(Path hook) {
        return isThere(hook) && read(hook).contains("kring -C ");
    }

    private void tell(String key, Path file) {
        kring.console().tell(phrases.say(key, shown(file)));
    }

    private String shown(Path file) {
        Path shown = file.startsWith(git.top()) ? git.top().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private void write(Path file, String text) {
        kring.saving().writeFiles(file, Map.of(file, text.getBytes(StandardCharsets.UTF_8)), this::shown);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Saving.unreadable(file, e);
        }
    }

    private static boolean isThere(Path file) {
        return PlainFile.isThere(file);
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
