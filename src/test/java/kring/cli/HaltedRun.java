package kring.cli;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kring.cli.process.ProcessContext;
import kring.folder.write.Disk;

/** A run in a process of its own that stands still in the middle of its writing, to be killed there. */
final class HaltedRun {
    private HaltedRun() {}

    /** Comes back when the run stands before that step, counted from 1, of those in which a file or folder is there. */
    static Process start(Path circle, String sign, int step, String... words) throws IOException {
        return typing(ProcessBuilder.Redirect.PIPE, circle, sign, step, words);
    }

    /** The same of a run at which something is typed. */
    static Process typing(ProcessBuilder.Redirect typed, Path circle, String sign, int step, String... words)
            throws IOException {
        ProcessBuilder builder = Run.process(HaltedRun.class, circle, words);
        builder.environment().put("SIGN", circle.resolve(sign).toString());
        builder.environment().put("STEP", String.valueOf(step));
        Process run = builder.redirectInput(typed)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (run.getInputStream().read() != '!') {
            throw new AssertionError(
                    "%s took fewer than %d steps while %s was there".formatted(String.join(" ", words), step, sign));
        }
        return run;
    }

    /** Runs kring with those words on a disk that stands still; says {@code !} when it does. */
    public static void main(String[] words) {
        ProcessContext own = ProcessContext.ofProcess();
        Path sign = Path.of(own.environment().get("SIGN"));
        AtomicInteger left =
                new AtomicInteger(Integer.parseInt(own.environment().get("STEP")));
        Disk disk = (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, step, on) -> {
                    if (Files.exists(sign) && left.decrementAndGet() == 0) {
                        System.out.print('!');
                        System.out.flush();
                        Thread.sleep(Long.MAX_VALUE);
                    }
                    return step.invoke(Disk.LOCAL, on);
                });
        System.exit(CommandLineInterface.run(
                new ProcessContext(
                        own.in(),
                        own.err(),
                        own.err(),
                        own.here(),
                        own.environment(),
                        own.clock(),
                        own.columns(),
                        disk),
                words));
    }
}
