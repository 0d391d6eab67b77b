package kring.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import kring.benchmark.CircleGenerator;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What grows with a circle's years grows no faster than they. It is told by the memory that is taken on the way, which
 * is the same on a busy machine as on a quiet one, as time is not.
 */
class GrowthTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

    @TempDir
    private Path temp;

    @Test
    void healthIsLinearInQuarters() throws IOException {
        // what is only made once in a process counts for neither
        taken(circle(1, 8));

        // four times the quarters: where each looked through all the others, it was fourteen times as much
        assertThat(taken(circle(2, 80))).isLessThan(5 * taken(circle(3, 20)));
    }

    private Snapshot circle(int number, int quarters) throws IOException {
        return FolderReader.read(new DiskTree(CircleGenerator.write(temp, number, 8, quarters, 7)))
                .snapshot();
    }

    private static long taken(Snapshot circle) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        HeldQuarters.health(circle, TODAY, Audience.CIRCLE);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
