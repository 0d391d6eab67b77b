package kring.cli.circles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.assemble.CircleFindings;
import kring.check.Finding;
import kring.cli.circles.ManyCircles.Outcome;
import kring.cli.findings.FindingGithub;
import kring.cli.findings.FindingJson;
import kring.cli.findings.FindingSarif;
import kring.cli.findings.FindingText;
import kring.cli.findings.FindingWording;
import kring.cli.output.DryRun;
import kring.cli.output.OutputFile;
import kring.cli.process.ProgressLine;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.Pager;
import kring.cli.run.Recovery;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.cli.run.Version;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.language.Phrases;
import kring.model.Circle;
import kring.model.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kring check [DIR…]}: every problem in the folder, or in all circles below folders, in one run. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Option(names = "--format", paramLabel = "text|json|github|sarif")
    private Format format;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    @Mixin
    private DryRun dryRun;

    /** What findings cannot be, whatever the file is called. */
    private static final Pattern OTHER = Pattern.compile(".*\\.(html?|docx|xlsx|ics)");

    private enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }

    @Mixin
    private final CirclesBelow below = new CirclesBelow();

    /**
     * What became of checking a circle.
     *
     * @param circle null when it could not be read
     * @param language the code of its language; null when it has none
     */
    private record Checked(
            @Nullable Circle circle, @Nullable String language, List<Finding> findings) {
        @Nullable
        String name() {
            return circle == null ? null : circle.name();
        }
    }

    @Override
    public Integer call() {
        format();
        return below.areAsked() ? many(below.all(kring)) : one(kring.folder());
    }

    private int one(Path folder) {
        Checked checked = checked(folder);
        Phrases phrases = kring.phrasesIn(checked.language);
        say(written(checked.findings, new FindingWording(phrases), fromHere(folder), checked.name()));
        return close(checked.findings, phrases);
    }

    /** Files are named from here, in the language of the first circle that can be read. */
    private int many(List<Path> folders) {
        List<Outcome<Checked>> outcomes =
                new ManyCircles(new ProgressLine(kring.console())).each(folders, this::checked);
        MissingCircles missing = new MissingCircles(kring);
        List<Finding> findings = new ArrayList<>();
        @Nullable String first = null;
        for (Outcome<Checked> outcome : outcomes) {
            String shown = CirclesBelow.shown(kring, outcome.folder());
            if (outcome.failure() != null) {
                missing.tell(outcome.folder(), outcome.failure());
                continue;
            }
            Checked checked = Objects.requireNonNull(outcome.result());
            first = first == null ? checked.language() : first;
            checked.findings().stream()
                    .map(finding -> shown.equals(".") ? finding : finding.below(shown))
                    .forEach(findings::add);
        }
        Phrases phrases = kring.phrasesIn(first);
        say(written(findings, new FindingWording(phrases), "", null));
        return Math.max(missing.status(), close(findings, phrases));
    }

    private Checked checked(Path folder) {
        new Recovery(kring).of(folder);
        List<Finding> state = new StateFindings(kring).of(folder);
        Loaded loaded = FolderReader.read(new DiskTree(folder));
        Snapshot snapshot = loaded.snapshot();
        List<Finding> findings = Stream.concat(state.stream(), OpenCircle.findings(loaded).stream())
                .sorted()
                .toList();
        return new Checked(
                snapshot.circle(),
                loaded.language(),
                // While something is an error there may be no day: the circle tells the time zone.
                Finding.errors(findings).isEmpty()
                        ? CircleFindings.on(kring.today(snapshot.circle()), findings, snapshot, loaded.places())
                        : findings);
    }

    /**
     * The form that was asked for, or else the one that the file's name promises.
     *
     * @throws UserError when the file's name promises another than was asked for
     */
    private Format format() {
        new OutputFile(file).requireOwnFormat(".txt, .json, .sarif");
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        Format named = name.endsWith(".sarif") || name.endsWith(".sarif.json")
                ? Format.SARIF
                : name.endsWith(".json") ? Format.JSON : Format.TEXT;
        boolean isOther = named != Format.TEXT && format != named && !(named == Format.JSON && format == Format.SARIF);
        if (format != null && isOther || OTHER.matcher(name).matches()) {
            throw new UserError(
                    "format-name",
                    file,
                    (format == null ? named : format).name().toLowerCase(Locale.ROOT),
                    name.substring(name.lastIndexOf('.') + 1));
        }
        return format == null ? named : format;
    }

    private void say(String written) {
        OutputFile output = new OutputFile(file);
        if (output.isStandardOutput() && format() == Format.TEXT) {
            Pager.show(kring, written);
        } else {
            output.write(kring, written.getBytes(StandardCharsets.UTF_8), dryRun);
        }
        kring.context().out().flush();
    }

    private int close(List<Finding> findings, Phrases phrases) {
        if (format() == Format.TEXT && !kring.console().quiet()) {
            kring.context().err().print(closing(findings, phrases));
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private String written(List<Finding> findings, FindingWording words, String folder, @Nullable String circle) {
        return switch (format()) {
            case TEXT ->
                (new OutputFile(file).isStandardOutput()
                                ? kring.console().findingText(words)
                                : new FindingText(words, Integer.MAX_VALUE, false))
                        .of(findings);
            case JSON -> new FindingJson(words).of(findings, circle);
            case GITHUB -> new FindingGithub(words, folder).of(findings);
            case SARIF -> new FindingSarif(words, folder, Version.number()).of(findings);
        };
    }

    /** The way from here down to the folder: a code host knows files from the top of the repository. */
    private String fromHere(Path folder) {
        Path here = kring.context().here();
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
