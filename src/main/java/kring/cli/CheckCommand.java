package kring.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.cli.findings.FindingGithub;
import kring.cli.findings.FindingJson;
import kring.cli.findings.FindingSarif;
import kring.cli.findings.FindingText;
import kring.cli.findings.FindingWords;
import kring.folder.FolderReader;
import kring.folder.Loaded;
import kring.folder.tree.DiskTree;
import kring.language.Phrases;
import kring.model.Circle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kring check}: every problem in the folder in one run. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Option(names = "--format", paramLabel = "text|json|github|sarif")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    private enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }

    @Override
    public Integer call() {
        Path folder = kring.folder();
        kring.saving().settle(folder);
        Loaded loaded = FolderReader.read(new DiskTree(folder));
        Circle circle = loaded.snapshot().circle();
        List<Finding> findings = Opened.findings(kring, loaded);
        Phrases phrases = kring.phrases(circle);
        String written = written(findings, new FindingWords(phrases), fromHere(folder), circle);
        if (file == null) {
            kring.surroundings().out().print(written);
            kring.surroundings().out().flush();
        } else {
            kring.saving().one(kring.surroundings().here().resolve(file), written.getBytes(StandardCharsets.UTF_8));
        }
        if (format == Format.TEXT && !kring.screen().quiet()) {
            kring.surroundings().err().print(closing(findings, phrases));
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private String written(List<Finding> findings, FindingWords words, String folder, Circle circle) {
        return switch (format) {
            case TEXT ->
                (file == null ? kring.screen().findingText(words) : FindingText.plain(words, false)).of(findings);
            case JSON -> new FindingJson(words).of(findings, circle == null ? null : circle.name());
            case GITHUB -> new FindingGithub(words, folder).of(findings);
            case SARIF -> new FindingSarif(words, folder, Version.number()).of(findings);
        };
    }

    /** The way from here down to the folder: a code host knows files from the top of the repository. */
    private String fromHere(Path folder) {
        Path here = kring.surroundings().here();
        return folder.startsWith(here) && !folder.equals(here)
                ? here.relativize(folder).toString().replace('\\', '/') + "/"
                : "";
    }

    private static String closing(List<Finding> findings, Phrases phrases) {
        if (findings.isEmpty()) {
            return phrases.say("check.clean") + "\n";
        }
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        return Stream.of(
                        errors == 0 ? "" : phrases.count("check.errors", errors),
                        warnings == 0 ? "" : phrases.count("check.warnings", warnings))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", ", "\n", ".\n"));
    }
}
