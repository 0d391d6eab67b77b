package kring.folder.git;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The contents of blobs, by their object names, in one process.
 *
 * @param largest how much of one is kept, at most
 */
record Blobs(Path folder, int largest) {
    /**
     * Reads them.
     *
     * @throws GitFailure when one of them is not there, or git does not give it
     */
    Map<String, byte[]> read(Collection<String> names) throws GitFailure {
        Git git = new Git(folder);
        Process process = git.start("cat-file", "--batch");
        CompletableFuture<String> error = Git.error(process);
        CompletableFuture.runAsync(() -> ask(process.getOutputStream(), names));
        Map<String, byte[]> blobs = new HashMap<>();
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            for (String name : names) {
                blobs.put(name, blob(in, name));
            }
            return blobs;
        } catch (GitFailure e) {
            process.destroy();
            throw e;
        } catch (IOException e) {
            throw git.failure(new Git.Outcome(ended(process), new byte[0], error.join()));
        }
    }

    private static void ask(OutputStream out, Collection<String> names) {
        try (out) {
            out.write((String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reading side then meets the end of the stream, and says so.
        }
    }

    private static int ended(Process process) {
        try {
            return Git.status(process);
        } catch (IOException e) {
            return -1;
        }
    }

    /** A line tells name, type and size, or that there is no such thing here. */
    private byte[] blob(DataInputStream in, String name) throws IOException {
        String head = line(in);
        String known = name + " blob ";
        if (!head.startsWith(known)) {
            throw head.isEmpty()
                    ? new IOException("git ended")
                    : new GitFailure(GitFailure.Kind.INCOMPLETE, folder, head);
        }
        long size = Long.parseLong(head.substring(known.length()));
        byte[] bytes = new byte[(int) Math.min(size, largest)];
        in.readFully(bytes);
        in.skipNBytes(size - bytes.length + 1);
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
