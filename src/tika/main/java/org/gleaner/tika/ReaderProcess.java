package org.gleaner.tika;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gleaner.model.FailureKind;

/**
 * A JVM that reads one file after the other. What hangs in it is ended with it, and what takes all
 * its memory ends it; the next file has another one. It ends by itself when this JVM does.
 */
final class ReaderProcess {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int PLAIN = 2;
    static final int UNREADABLE = 3;

    private static final int MEGABYTES = 512;

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private volatile boolean ended;

    /** How an answer is read. */
    interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private ReaderProcess(Process process) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers =
                new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "gleaner-reader-watch");
                            thread.setDaemon(true);
                            return thread;
                        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Empty where this JVM has no command to start another one by. */
    static Optional<Path> java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        return List.of("java", "java.exe").stream()
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ReaderProcess start(Path java) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        java.toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        ReaderMain.class.getName());
        // In the environment, since a command line may be too short for it.
        builder.environment().put("CLASSPATH", classPath());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new ReaderProcess(builder.start());
    }

    /** With whole paths, wherever the process is started. */
    private static String classPath() {
        StringBuilder whole = new StringBuilder();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            whole.append(whole.isEmpty() ? "" : File.pathSeparator)
                    .append(Path.of(each).toAbsolutePath());
        }
        return whole.toString();
    }

    boolean isUsable() {
        return !ended && process.isAlive();
    }

    private void end() {
        ended = true;
        process.destroyForcibly();
    }

    /**
     * @throws UnreadableFileException as the process says, or since it took too long, too much
     *     memory, or broke down
     * @throws IOException when the file cannot be opened
     */
    <T> T ask(Request request, Duration limit, Answer<T> answer)
            throws IOException, UnreadableFileException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end =
                WATCH.schedule(
                        () -> {
                            late.set(true);
                            end();
                        },
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
        int said;
        String kind = "";
        String message = "";
        try {
            request.write(questions);
            said = answers.readByte();
            if (said == DONE) {
                return answer.read(answers);
            }
            if (said != UNREADABLE) {
                kind = Wire.text(answers);
            }
            message = Wire.text(answers);
        } catch (IOException e) {
            throw brokenDown(late.get(), limit, e);
        } finally {
            end.cancel(false);
        }
        if (said == UNREADABLE) {
            throw new IOException(message);
        }
        if (said == PLAIN) {
            throw UnreadableFileException.plainText();
        }
        throw new UnreadableFileException(FailureKind.valueOf(kind), message);
    }

    private UnreadableFileException brokenDown(boolean late, Duration limit, IOException cause) {
        int status = late ? -1 : status();
        end();
        if (late) {
            return new UnreadableFileException(
                    FailureKind.TIMEOUT,
                    "took longer to open than the " + limit.toSeconds() + " s it may",
                    cause);
        }
        return status == OUT_OF_MEMORY
                ? new UnreadableFileException(
                        FailureKind.MEMORY,
                        "takes more than the " + MEGABYTES + " MB of memory that one file may",
                        cause)
                : new UnreadableFileException(
                        FailureKind.BROKEN, "is damaged: its reader broke down", cause);
    }

    /** Of a JVM that {@code -XX:+ExitOnOutOfMemoryError} ends. */
    private static final int OUT_OF_MEMORY = 3;

    private int status() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
