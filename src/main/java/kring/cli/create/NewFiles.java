package kring.cli.create;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.check.Code;
import kring.check.Finding;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.load.ObservedTree;
import kring.folder.load.PlannedTree;
import kring.folder.state.ChangeSet;
import kring.language.Phrases;
import kring.model.value.Id;
import kring.scaffold.SchemaFiles;

/** New files on their way into a circle's folder: never over others, and only when the folder is then without errors. */
record NewFiles(RootCommand kring, Phrases phrases, ObservedTree folder) {
    /**
     * Demands that the words are an id.
     *
     * @throws UserError when they are not
     */
    static void requireId(String id) {
        if (!Id.valid(id)) {
            throw UserError.meant("no-id", id, Id.near(id));
        }
        if (Id.isDevice(id)) {
            throw new UserError("windows-id", id);
        }
    }

    /**
     * Demands that the words are an id that a person can have.
     *
     * @throws UserError when they are not
     */
    static void requirePersonId(String id) {
        requireId(id);
        if (Id.isAudience(id)) {
            throw new UserError("reserved-id", id);
        }
    }

    /**
     * Demands that a file is not there yet.
     *
     * @throws UserError when it is
     */
    void refuseIfThere(String path) {
        if (isThere(path)) {
            throw new UserError("exists", path);
        }
    }

    /**
     * Writes the files that are not there yet, all or none, and says which.
     *
     * @throws UserError when there is nothing to write, or it cannot be written
     * @throws FoundErrors when the folder would not be valid
     */
    void write(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(files);
    }

    /**
     * Writes files of any kind, as {@link #write} does.
     *
     * @throws UserError when there is nothing to write, or it cannot be written
     * @throws FoundErrors when the folder would not be valid
     */
    void writeBytes(Map<String, byte[]> wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>(wanted);
        files.keySet().removeIf(this::isThere);
        if (files.isEmpty()) {
            throw new UserError("exists", wanted.keySet().iterator().next());
        }
        PlannedTree planned = new PlannedTree(folder, files);
        List<Finding> findings = OpenCircle.requireValid(folder, planned).findings();
        Map<String, byte[]> whole = new LinkedHashMap<>(SchemaFiles.of(planned));
        whole.putAll(files);
        kring.saving().commit(folder, ChangeSet.writing(whole));
        tell(files.keySet(), findings);
    }

    private void tell(Set<String> made, List<Finding> findings) {
        made.forEach(path -> kring.console().tell(phrases.say("new.made", path)));
        long open = findings.stream()
                .filter(finding -> finding.code() == Code.TO_FILL_IN)
                .filter(finding -> made.contains(finding.place().file()))
                .count();
        if (open > 0) {
            kring.console().tell(phrases.count("new.open", open));
        }
    }

    private boolean isThere(String path) {
        return folder.isThere(path);
    }
}
