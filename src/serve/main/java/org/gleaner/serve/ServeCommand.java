package org.gleaner.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gleaner.cli.ChainOptions;
import org.gleaner.cli.ConfigOption;
import org.gleaner.cli.DeadlineOption;
import org.gleaner.cli.Status;
import org.gleaner.cli.Streams;
import org.gleaner.cli.UsageException;
import org.gleaner.input.InputException;
import org.gleaner.input.Limits;
import org.gleaner.lexicon.Overrides;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Deadline;
import org.gleaner.run.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: documents over HTTP, until a signal ends it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = ServeCommand.Versions.class,
        sortOptions = false,
        description = "Extracts everything from documents that come by HTTP; a page at /.")
final class ServeCommand implements Callable<Integer> {

    private static final int MOST = 1024;
    private static final long MEGABYTE = 1 << 20;

    private final Function<Configuration, Pipeline> chain;
    private final Streams streams;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen at, default ${DEFAULT-VALUE}: this machine alone."
                            + " 0.0.0.0 is all, and needs --token-file.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Default ${DEFAULT-VALUE}; 0 is any that is free.")
    private int port;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "A file with a secret of one line, which requests then have to bear:"
                            + " Authorization: Bearer SECRET.")
    private Path tokenFile;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads, default the number of cores.")
    private Integer threads;

    @Option(
            names = "--queue",
            paramLabel = "N",
            defaultValue = "256",
            description =
                    "How many documents may wait, default ${DEFAULT-VALUE}; more are told to come"
                            + " again (429).")
    private int queue;

    @Option(
            names = "--streams",
            paramLabel = "N",
            defaultValue = "16",
            description = "How many requests of NDJSON may be open, default ${DEFAULT-VALUE}.")
    private int connections;

    @Option(
            names = "--max-body",
            paramLabel = "MB",
            defaultValue = "10",
            description =
                    "Of one document, one line of NDJSON, or the files of a request, default"
                            + " ${DEFAULT-VALUE}, at most 64.")
    private int maxBody;

    @Option(
            names = "--receive",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "How long a document, or the files of a request, may take to come in, default"
                            + " ${DEFAULT-VALUE}.")
    private int receive;

    @Mixin private DeadlineOption deadline;

    @Option(
            names = "--grace",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description =
                    "How long what is in hand may go on after a signal to end, default"
                            + " ${DEFAULT-VALUE}.")
    private int grace;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one object a line, on stderr.")
    private String logFormat;

    @Mixin private ChainOptions options;

    @Mixin private ConfigOption config;

    ServeCommand(Function<Configuration, Pipeline> chain, Streams streams) {
        this.chain = chain;
        this.streams = streams;
    }

    @Override
    public Integer call() throws UsageException, InputException {
        refuse(
                !logFormat.equals("text") && !logFormat.equals("json"),
                "--log-format " + logFormat + ": give text or json");
        ServiceLog log = new ServiceLog(streams.err(), logFormat.equals("json"));
        ServiceOptions service = service();
        Configured configured = options.configured(this::configured);
        Pipeline pipeline = configured.pipeline;
        System.setErr(log.captured());
        StopSignal stop = new StopSignal();
        try (HttpService http = new HttpService(service, pipeline, configured.corrected, log)) {
            start(http);
            log.tell("info", "listening at " + http.address() + "; loading the models");
            long began = System.nanoTime();
            pipeline.warmUp();
            http.ready();
            long millis = (System.nanoTime() - began) / 1_000_000;
            log.tell("info", "ready after " + millis + " ms", Map.of("ms", millis));
            stop.await();
            log.tell("info", "stopping; what is in hand is finished");
        } catch (UnknownHostException e) {
            throw new UsageException("--host " + host + " is no address of this machine");
        }
        log.tell("info", "stopped");
        stop.ended();
        return Status.OK;
    }

    private record Configured(Pipeline pipeline, Function<String, Pipeline> corrected) {}

    private Configured configured(Configuration configuration) {
        return new Configured(
                chain.apply(configuration),
                overrides ->
                        chain.apply(
                                configuration.withOverrides(
                                        Overrides.joined(configuration.overrides(), overrides))));
    }

    private void start(HttpService http) throws UsageException {
        try {
            http.start();
        } catch (IOException e) {
            throw new UsageException(
                    "cannot listen at "
                            + host
                            + ", port "
                            + port
                            + ": the port is taken, or the address is not this machine's; give"
                            + " another by --port or --host");
        }
    }

    private ServiceOptions service() throws UsageException, InputException {
        range("--port", port, 0, 65535);
        range("--queue", queue, 1, 100_000);
        range("--streams", connections, 1, MOST);
        range("--max-body", maxBody, 1, (int) (Limits.MAX_BYTES / MEGABYTE));
        range("--receive", receive, 1, 86_400);
        range("--grace", grace, 0, 86_400);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        range("--threads", workers, 1, MOST);
        Deadline each = deadline.deadline();
        Optional<AccessToken> token =
                tokenFile == null ? Optional.empty() : Optional.of(AccessToken.read(tokenFile));
        refuse(
                token.isEmpty() && !isLoopback(),
                "--host "
                        + host
                        + " can be reached from elsewhere, which needs --token-file FILE; make one"
                        + " with: openssl rand -hex 32");
        return new ServiceOptions(
                host,
                port,
                token,
                workers,
                queue,
                connections,
                maxBody * MEGABYTE,
                Duration.ofSeconds(receive),
                Duration.ofSeconds(grace),
                each,
                options.metadata());
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Version.lines();
        }
    }

    private boolean isLoopback() throws UsageException {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UsageException("--host " + host + " is no address of this machine");
        }
    }

    private static void range(String option, int given, int least, int most) throws UsageException {
        refuse(
                given < least || given > most,
                option + " " + given + ": give " + least + " to " + most);
    }

    private static void refuse(boolean wrong, String message) throws UsageException {
        if (wrong) {
            throw new UsageException(message);
        }
    }
}
