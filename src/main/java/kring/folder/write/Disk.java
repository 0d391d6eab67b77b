package kring.folder.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What writing does to a disk, step by step. A test takes one of which a step fails. */
public interface Disk {
    /** The disk of this machine. */
    Disk LOCAL = new PatientDisk(new LocalDisk());

    /** Demands that a file can be written or replaced: Windows gives nobody one that another program holds. */
    default void open(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE).close();
    }

    /** Writes a file that is not there yet; until it is synced, a power cut may take it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Waits until a file, or which names a folder holds, is safely on the disk. */
    void sync(Path path) throws IOException;

    /** Gives a file another name in one step, in place of whatever file has that name. */
    void move(Path from, Path to) throws IOException;

    /** Takes away a file, a link or an empty folder, where it is there. */
    void delete(Path path) throws IOException;

    /** Makes a folder, and those around it, where they are not there. */
    void makeFolder(Path folder) throws IOException;
}
