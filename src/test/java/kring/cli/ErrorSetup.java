package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kring.folder.state.CircleLock;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;

/** What no folder can hold: the machine, the disk and the moment in which an error comes about. */
enum ErrorSetup {
    NOTHING,

    /** Somebody sits there, and answers a question with other words than were asked for. */
    TERMINAL {
        @Override
        Run run(Path folder, String... words) {
            return Run.typing("never mind\n", folder, words);
        }
    },

    /** The language is the machine's, and not asked for. */
    LANGUAGE_OF_THE_MACHINE {
        @Override
        Run run(Path folder, String... words) {
            return Run.with(Map.of("LANG", words[1]), folder, Arrays.copyOfRange(words, 2, words.length));
        }
    },

    /** The environment names a circle that is none. */
    USUAL_CIRCLE {
        @Override
        Run run(Path folder, String... words) {
            return Run.with(Map.of("KRING_CIRCLE", "elders"), folder, words);
        }
    },

    FULL_OUTPUT {
        @Override
        Run run(Path folder, String... words) {
            return Run.toFullDevice(folder, words);
        }
    },

    FULL_DISK {
        @Override
        Run run(Path folder, String... words) {
            return Run.onDisk(new FaultyDisk(Fault.FULL, 1), folder, words);
        }
    },

    FORBIDDEN_DISK {
        @Override
        Run run(Path folder, String... words) {
            return Run.onDisk(
                    disk((disk, step, on) -> {
                        throw new AccessDeniedException(on[0].toString());
                    }),
                    folder,
                    words);
        }
    },

    /** Everything can be written, but only a journal can get its name. */
    STUCK_FILES {
        @Override
        Run run(Path folder, String... words) {
            return Run.onDisk(
                    disk((disk, step, on) -> {
                        if (step.getName().equals("move") && !on[1].toString().endsWith("journal")) {
                            throw new FileSystemException(on[1].toString(), null, "Input/output error");
                        }
                        return step.invoke(Disk.LOCAL, on);
                    }),
                    folder,
                    words);
        }
    },

    /** A paper of the last pack is open in a program that leaves no mark beside it, as on Windows. */
    HELD_FILE {
        @Override
        void prepare(Path folder) throws Exception {
            Files.createDirectories(folder.resolve("reports/2025-Q4"));
            Files.writeString(folder.resolve("reports/2025-Q4/workbook.xlsx"), "");
        }

        @Override
        Run run(Path folder, String... words) throws Exception {
            return Run.onDisk(
                    disk((disk, step, on) -> {
                        if (step.getName().equals("open") && on[0].toString().endsWith("workbook.xlsx")) {
                            throw new FileSystemException(on[0].toString(), null, "in use by another process");
                        }
                        return step.invoke(Disk.LOCAL, on);
                    }),
                    folder,
                    words);
        }
    },

    /** A run was killed when its change was decided, and a virus scanner took a file of it away. */
    LOST_FILE {
        @Override
        void prepare(Path folder) throws Exception {
            OVERTAKEN_RUN.prepare(folder);
            Files.delete(folder.resolve("quarters/2025-Q4/baseline.yaml"));
            Files.delete(folder.resolve(".kring/aside/0"));
        }
    },

    DISK_WITH_A_BUG {
        @Override
        Run run(Path folder, String... words) {
            return Run.onDisk(
                    disk((disk, step, on) -> {
                        throw new IllegalStateException("nobody foresaw this");
                    }),
                    folder,
                    words);
        }
    },

    /** Another run has both locks; this one is sent away as soon as it waits, as it would be after its patience. */
    HELD_LOCKS {
        @Override
        Run run(Path folder, String... words) throws Exception {
            Path stateFolder = Files.createDirectories(folder.resolve(".kring"));
            Thread waiting = Thread.currentThread();
            CountDownLatch held = new CountDownLatch(1);
            Thread other = new Thread(() -> {
                CircleLock writing = hold(stateFolder.resolve("writing"));
                CircleLock reminding = hold(stateFolder.resolve("lock"));
                held.countDown();
                while (waiting.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                waiting.interrupt();
                release(writing, reminding);
            });
            other.start();
            held.await();
            try {
                return Run.in(folder, words);
            } finally {
                Thread.interrupted();
                other.join(Duration.ofSeconds(10).toMillis());
            }
        }
    },

    /** As on most computers that are no programmer's. */
    NO_GIT {
        @Override
        Run run(Path folder, String... words) throws Exception {
            return withPrograms(folder, words);
        }
    },

    GIT_REPOSITORY {
        @Override
        void prepare(Path folder) throws Exception {
            git(folder, "init", "-q", "-b", "main");
        }
    },

    /** The circle in git, with a branch and a tag of the same name. */
    COMMITTED {
        @Override
        void prepare(Path folder) throws Exception {
            GIT_REPOSITORY.prepare(folder);
            git(folder, "add", "-A");
            git(folder, "commit", "-qm", "one");
            git(folder, "branch", "both");
            git(folder, "tag", "both");
        }
    },

    SHALLOW_CLONE {
        @Override
        void prepare(Path folder) throws Exception {
            COMMITTED.prepare(folder);
            Files.writeString(folder.resolve(".git/shallow"), git(folder, "rev-parse", "HEAD") + "\n");
        }
    },

    INCOMPLETE_CLONE {
        @Override
        void prepare(Path folder) throws Exception {
            COMMITTED.prepare(folder);
            String blob = git(folder, "rev-parse", "HEAD:circle.yaml");
            Files.delete(folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
        }
    },

    /** A repository in which the circle's folder was never committed. */
    EMPTY_HISTORY {
        @Override
        void prepare(Path folder) throws Exception {
            GIT_REPOSITORY.prepare(folder);
            git(folder, "commit", "-qm", "none", "--allow-empty");
        }
    },

    FOREIGN_REPOSITORY {
        @Override
        void prepare(Path folder) throws Exception {
            COMMITTED.prepare(folder);
        }

        @Override
        Run run(Path folder, String... words) throws Exception {
            return inProcess("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", folder, words);
        }
    },

    /** A git that does not do its work, as an update in the middle leaves it. */
    BROKEN_GIT {
        @Override
        void prepare(Path folder) throws Exception {
            Path git = Files.writeString(folder.resolve("git"), "#!/bin/sh\nexit 3\n");
            assertThat(git.toFile().setExecutable(true)).isTrue();
        }

        @Override
        Run run(Path folder, String... words) throws Exception {
            return NO_GIT.run(folder, words);
        }
    },

    /** While everything is laid ready, somebody saves a file; it is put back so that the folder can be compared. */
    CHANGED_MEANWHILE {
        @Override
        Run run(Path folder, String... words) throws Exception {
            Path saved = folder.resolve("circle.yaml");
            String before = Files.readString(saved);
            Run run = Run.onDisk(
                    disk((disk, step, on) -> {
                        Files.writeString(saved, before + "# saved\n");
                        return step.invoke(Disk.LOCAL, on);
                    }),
                    folder,
                    words);
            Files.writeString(saved, before);
            return run;
        }
    },

    /** A run was killed when its change was decided, and somebody has made the file it was to write. */
    OVERTAKEN_RUN {
        @Override
        void prepare(Path folder) throws Exception {
            CUT_OFF_RUN.prepare(folder);
            Files.writeString(folder.resolve("quarters/2025-Q4/baseline.yaml"), "date: 2025-11-21\nmembers: {}\n");
        }
    },

    /** A run that was killed when it had decided what to write. */
    CUT_OFF_RUN {
        @Override
        void prepare(Path folder) throws Exception {
            for (int step = 1; !Files.exists(folder.resolve(".kring/journal")); step++) {
                try {
                    Run.onDisk(new FaultyDisk(Fault.KILL, step), folder, "--today", "2025-11-21", "close", "2025-Q4");
                } catch (FaultyDisk.Killed e) {
                    assertThat(step).isPositive();
                }
            }
        }
    },

    LOCK_IS_A_FOLDER {
        @Override
        void prepare(Path folder) throws Exception {
            Files.createDirectories(folder.resolve(".kring/writing"));
        }
    },

    /** Somebody else is changing the settings of this clone. */
    LOCKED_GIT {
        @Override
        void prepare(Path folder) throws Exception {
            GIT_REPOSITORY.prepare(folder);
            Files.createFile(folder.resolve(".git/config.lock"));
        }
    },

    FORMS {
        @Override
        void prepare(Path folder) throws Exception {
            assertThat(Run.in(folder, "form", "2025-Q4").err()).isEmpty();
        }
    },

    /** The forms of a circle that has one member more. */
    FORMS_OF_ANOTHER_CIRCLE {
        @Override
        void prepare(Path folder) throws Exception {
            FORMS.prepare(folder);
            Files.delete(folder.resolve("members/dairy.yaml"));
        }
    };

    /** What is done in the folder beforehand. */
    void prepare(Path folder) throws Exception {}

    Run run(Path folder, String... words) throws Exception {
        return Run.in(folder, words);
    }

    /** With no other programs than those in the folder. */
    private static Run withPrograms(Path folder, String... words) throws Exception {
        return inProcess("PATH", folder.toString(), folder, words);
    }

    private static Run inProcess(String variable, String value, Path folder, String... words) throws Exception {
        ProcessBuilder process = Run.process(folder, words);
        process.environment().put(variable, value);
        Process run = process.start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(run.waitFor(), out, err);
    }

    /** What git says to a call that must succeed. */
    private static String git(Path folder, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@t.example"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).directory(folder.toFile()).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(String.join(" ", words)).isZero();
        return said.strip();
    }

    private static CircleLock hold(Path file) {
        try {
            return CircleLock.take(file, Duration.ZERO).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(CircleLock... locks) {
        try {
            for (CircleLock lock : locks) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Disk disk(InvocationHandler steps) {
        return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, steps);
    }
}
