package kring.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;

/** The two invented circles, each on its day. */
enum Samples {
    LINDERMARK("2025-11-13"),
    MEREWAARD("2026-02-04");

    private final LocalDate today;

    Samples(String today) {
        this.today = LocalDate.parse(today);
    }

    LocalDate today() {
        return today;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Snapshot snapshot() {
        return FolderReader.read(new DiskTree(Path.of("samples", id()))).snapshot();
    }
}
