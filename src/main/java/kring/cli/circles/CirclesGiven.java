package kring.cli.circles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import kring.assemble.CircleSummaries;
import kring.check.Finding;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.load.CircleFolders;
import kring.folder.load.DiskTree;
import kring.folder.load.ExtractFile;
import kring.network.ReadCircle;
import picocli.CommandLine.Parameters;

/** Folders and extracts on the command line: the circles below the one, and those from which the other came. */
public final class CirclesGiven {
    @Parameters(arity = "0..*", paramLabel = "CIRCLE")
    private List<Path> given = List.of();

    /** Whether any was named. */
    public boolean areAsked() {
        return !given.isEmpty();
    }

    /** Whether it is an extract; anything else is a folder. */
    static boolean isExtract(Path place) {
        return Files.exists(place) && !Files.isDirectory(place);
    }

    /**
     * The folders of all circles below those given, or else below where this run looks around, and the extracts given or
     * directly in one of those folders; sorted.
     *
     * @throws UserError when there is none
     */
    List<Path> all(RootCommand kring) {
        SortedSet<Path> extracts = new TreeSet<>();
        List<Path> folders = new ArrayList<>();
        for (Path name : given) {
            Path place = kring.context().here().resolve(name);
            if (isExtract(place)) {
                extracts.add(CircleFolders.real(place));
            } else {
                folders.add(folder(kring, name, place));
            }
        }
        if (given.isEmpty()) {
            folders.add(kring.around());
        }
        extracts.addAll(ExtractsIn.all(folders));
        List<Path> all = new ArrayList<>(CircleFolders.below(folders));
        all.addAll(extracts);
        if (all.isEmpty()) {
            throw new UserError("overview-no-circle", folders.get(0));
        }
        return all;
    }

    private static Path folder(RootCommand kring, Path name, Path place) {
        if (!Files.exists(place) && ExtractsIn.isNamed(name)) {
            throw new UserError("no-extract", name);
        }
        return kring.folder(name);
    }

    /**
     * What there is of a circle.
     *
     * @throws FoundErrors when its folder or extract holds errors
     */
    static ReadCircle read(RootCommand kring, Path place) {
        LocalDate today = kring.today(kring.context().clock().getZone());
        if (!isExtract(place)) {
            OpenCircle circle = OpenCircle.open(kring, place);
            return CircleSummaries.of(circle.snapshot(), circle.today(), CirclesBelow.shown(kring, place))
                    .on(today);
        }
        String shown = CirclesBelow.shown(kring, place);
        ExtractFile file = ExtractFile.read(
                new DiskTree(Objects.requireNonNull(place.getParent())),
                place.getFileName().toString(),
                today);
        List<Finding> errors = Finding.errors(file.findings()).stream()
                .map(error -> shown.contains("/") ? error.below(shown.substring(0, shown.lastIndexOf('/'))) : error)
                .toList();
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, null);
        }
        return new ReadCircle(Objects.requireNonNull(file.extract()), null).on(today);
    }
}
