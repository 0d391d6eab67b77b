package kring.folder.git;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the git command in one folder, with nothing from outside that could change what it does. */
final class Git {
    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** How a call of git ended. */
    record Outcome(int status, byte[] output) {
        String text() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Runs git and waits for it.
     *
     * @throws IOException when there is no git on this machine
     */
    Outcome run(String... arguments) throws IOException {
        Process process = start(arguments);
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        return new Outcome(status(process), output);
    }

    /** What git has to say against a call; empty when it has nothing. */
    String complaint(String... arguments) throws IOException {
        Process process = builder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        byte[] said = process.getErrorStream().readAllBytes();
        return new Outcome(status(process), said).text();
    }

    /**
     * A setting as it is for the run around this one, which may have its own in the environment; empty when it is not set.
     *
     * @throws IOException when there is no git on this machine
     */
    String setting(String key) throws IOException {
        Process process = new ProcessBuilder("git", "config", "--get", key)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        return new Outcome(status(process), output).text();
    }

    /** The contents of blobs, by their object name, in one process. */
    Map<String, byte[]> blobs(List<String> names) throws IOException {
        Process process = start("cat-file", "--batch");
        Thread asking = new Thread(() -> ask(process.getOutputStream(), names));
        asking.start();
        Map<String, byte[]> blobs = new HashMap<>();
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            for (String name : names) {
                blobs.put(name, blob(in));
            }
        }
        status(process);
        return blobs;
    }

    private static void ask(OutputStream out, List<String> names) {
        try (out) {
            out.write((String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reading side then meets the end of the stream, and says so.
        }
    }

    private static byte[] blob(DataInputStream in) throws IOException {
        String[] head = line(in).split(" ");
        byte[] bytes = new byte[Integer.parseInt(head[head.length - 1])];
        in.readFully(bytes);
        in.readByte();
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "--no-pager",
                "--no-replace-objects",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                // what came as mere files of a repository is none, whatever its settings say
                "-c",
                "safe.bareRepository=explicit",
                "-c",
                "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        return builder;
    }

    private static int status(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
