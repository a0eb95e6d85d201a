package org.gleaner.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.gleaner.input.Metadata;
import org.gleaner.lexicon.Overrides;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Deadline;

/** A service for a test, on a port of its own, and a client of it. */
final class Running implements AutoCloseable {

    static final ServiceOptions OPTIONS =
            new ServiceOptions(
                    "127.0.0.1",
                    0,
                    Optional.empty(),
                    2,
                    64,
                    4,
                    1 << 20,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Deadline.standard(),
                    Metadata.none());

    final HttpService service;
    final HttpClient client = HttpClient.newHttpClient();

    /** What names are called in the overrides for which a chain was made. */
    final List<String> corrections = new CopyOnWriteArrayList<>();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private Running(ServiceOptions options, Pipeline pipeline) throws IOException {
        service =
                new HttpService(
                        options,
                        pipeline,
                        this::corrected,
                        new ServiceLog(new PrintStream(log, true, StandardCharsets.UTF_8), true));
        service.start();
    }

    private Pipeline corrected(String overrides) {
        Overrides.read(overrides).lines().forEach(line -> corrections.add(line.target()));
        return FakePipeline.pipeline();
    }

    static Running starting(ServiceOptions options, Pipeline pipeline) throws IOException {
        return new Running(options, pipeline);
    }

    static Running of(ServiceOptions options, Pipeline pipeline) throws IOException {
        Running running = new Running(options, pipeline);
        running.service.ready();
        return running;
    }

    static Running fake(ServiceOptions options) throws IOException {
        return of(options, FakePipeline.pipeline());
    }

    /** The options with other limits. */
    static ServiceOptions options(int threads, int queue, int streams, Deadline deadline) {
        return new ServiceOptions(
                OPTIONS.host(),
                0,
                Optional.empty(),
                threads,
                queue,
                streams,
                OPTIONS.maxBody(),
                Duration.ofSeconds(1),
                OPTIONS.grace(),
                deadline,
                OPTIONS.metadata());
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    URI uri(String path) {
        return service.address().resolve(path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder extract(String mediaType, String body) {
        return request("/v1/extract")
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String mediaType, String body)
            throws IOException, InterruptedException {
        return send(extract(mediaType, body));
    }

    HttpResponse<String> post(
            String mediaType, String body, UnaryOperator<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        return send(more.apply(extract(mediaType, body)));
    }

    /** What comes back for bytes as they are, until the other side closes or rests for a while. */
    String raw(String bytes, int patienceMillis) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), service.address().getPort())) {
            socket.setSoTimeout(patienceMillis);
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return told(socket.getInputStream());
        }
    }

    private static String told(InputStream in) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            in.transferTo(told);
        } catch (IOException e) {
            // it rests
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.close();
    }
}
