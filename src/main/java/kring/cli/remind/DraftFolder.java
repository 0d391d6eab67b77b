package kring.cli.remind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.folder.state.ChangeSet;
import kring.folder.write.PlainFile;
import kring.model.value.Quarter;
import kring.report.mail.DraftMark;
import org.jspecify.annotations.Nullable;

/**
 * Where drafts are put: a newer one in the place of an older, unless somebody has changed that.
 *
 * @param place the folder itself
 * @param shown as it is told: from the circle's folder, or as it was asked for
 * @param own whether it lies among what kring writes in the circle's folder, and nowhere else through a link
 */
public record DraftFolder(RootCommand kring, OpenCircle circle, Path place, String shown, boolean own) {
    /** The folder that was asked for; else the one of the quarter, among what kring writes. */
    public static DraftFolder of(RootCommand kring, OpenCircle circle, Quarter quarter, @Nullable Path asked) {
        if (asked == null) {
            String own = "reports/" + quarter.code() + "/letters";
            return new DraftFolder(kring, circle, circle.folder().resolve(own), own, true);
        }
        Path place = kring.context().here().resolve(asked);
        return new DraftFolder(kring, circle, place, asked.toString().replace('\\', '/'), false);
    }

    /** Writes what is not there yet, and tells what stays as somebody made it. */
    public void write(Map<String, byte[]> drafts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        drafts.forEach((name, bytes) -> {
            byte[] there = there(place.resolve(name));
            if (!Arrays.equals(there, bytes) && !isChanged(name, there)) {
                files.put(name, bytes);
            }
        });
        if (own) {
            kring.saving().commit(circle.tree(), ChangeSet.writing(named(files, name -> shown + "/" + name)));
        } else {
            Saving.requireUnchanged(circle.tree());
            kring.saving().writeFiles(place, named(files, place::resolve), file -> shown + "/" + file.getFileName());
        }
    }

    private static <T> Map<T, byte[]> named(Map<String, byte[]> files, Function<String, T> place) {
        Map<T, byte[]> placed = new LinkedHashMap<>();
        files.forEach((name, bytes) -> placed.put(place.apply(name), bytes));
        return placed;
    }

    private boolean isChanged(String name, byte @Nullable [] there) {
        boolean changed = there != null && !DraftMark.isBorneBy(there);
        if (changed) {
            kring.console().warn(circle.phrases().say("remind.draft-kept", shown + "/" + name));
        }
        return changed;
    }

    /** What is there already; null when nothing is. */
    private static byte @Nullable [] there(Path file) {
        try {
            return PlainFile.isFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw Saving.unreadable(file, e);
        }
    }
}
