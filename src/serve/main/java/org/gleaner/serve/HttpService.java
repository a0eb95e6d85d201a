package org.gleaner.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.DocumentJson;
import org.gleaner.run.WorkerPool;

/**
 * The chain over HTTP/1.1 and HTTP/2 (without TLS, by prior knowledge).
 *
 * <pre>{@code
 * try (HttpService service = new HttpService(options, pipeline, corrected, log)) {
 *     service.start();            // answers 503 so far
 *     pipeline.warmUp();
 *     service.ready();
 * }                               // finishes what is in hand
 * }</pre>
 */
final class HttpService implements AutoCloseable {

    static final String SCHEMA_TYPE = "application/schema+json";

    private static final int MOST_THREADS = 64;
    private static final int MOST_CONNECTIONS = 2048;
    private static final int MOST_HEADER_BYTES = 8 << 10;
    private static final long IDLE_MILLIS = 60_000;

    private final ServiceOptions options;
    private final ServiceMetrics metrics;
    private final WorkerPool pool;
    private final ExtractRoute extract;
    private final Server server;
    private final ServerConnector connector;
    private final RequestLog log;
    private volatile boolean ready;

    /**
     * @param corrected the pipeline that knows these overrides as well
     */
    HttpService(
            ServiceOptions options,
            Pipeline pipeline,
            Function<String, Pipeline> corrected,
            ServiceLog serviceLog)
            throws UnknownHostException {
        this.options = options;
        metrics = new ServiceMetrics(pipeline);
        log = new RequestLog(serviceLog, metrics);
        pool = workers(options.threads(), pipeline);
        metrics.gauge("gleaner.queue", "Documents that wait for a worker.", pool::waiting);
        metrics.gauge("gleaner.queue.limit", "How many may wait.", options::queue);
        metrics.gauge("gleaner.in.hand", "Documents that wait or are worked on.", pool::inHand);
        extract =
                new ExtractRoute(
                        options,
                        pool,
                        overrides -> workers(1, corrected.apply(overrides)),
                        metrics,
                        log);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("gleaner-http");
        server = new Server(threads);
        connector = connector();
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        server.setErrorHandler(new JsonErrors());
        server.setStopTimeout(options.grace().toMillis());
        boolean loopback = InetAddress.getByName(options.host()).isLoopbackAddress();
        server.setHandler(
                new GracefulHandler(new Router(routes(), options.token(), loopback, log)));
    }

    private WorkerPool workers(int threads, Pipeline pipeline) {
        return new WorkerPool(
                threads, options.queue(), pipeline, options.deadline(), metrics::waited);
    }

    private ServerConnector connector() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        HTTP2CServerConnectionFactory second = new PriorKnowledge(http);
        ServerConnector made = new ServerConnector(server, new HttpConnectionFactory(http), second);
        made.setHost(options.host());
        made.setPort(options.port());
        made.setIdleTimeout(IDLE_MILLIS);
        return made;
    }

    /** The registry of what is answered: a line each. */
    List<Route> routes() {
        List<Route> all = new ArrayList<>(PageRoutes.all());
        all.addAll(interfaces());
        return all;
    }

    private List<Route> interfaces() {
        return List.of(
                new Route("POST", "/v1/extract", false, this::extract),
                new Route(
                        "GET",
                        "/v1/schema",
                        false,
                        resource(DocumentJson.class, "document.schema.json", SCHEMA_TYPE)),
                new Route(
                        "GET",
                        "/v1/openapi.json",
                        false,
                        resource(HttpService.class, "openapi.json", Exchange.JSON)),
                new Route("GET", "/health/live", true, this::live),
                new Route("GET", "/health/ready", true, this::ready),
                new Route("GET", "/metrics", false, this::metrics));
    }

    private static Route.Action resource(Class<?> beside, String name, String mediaType) {
        byte[] content;
        try (InputStream in = beside.getResourceAsStream(name)) {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not in this build", e);
        }
        return exchange -> exchange.send(200, mediaType, content);
    }

    private void extract(Exchange exchange) throws IOException {
        if (ready) {
            extract.answer(exchange);
        } else {
            exchange.fail(starting());
        }
    }

    private static RequestError starting() {
        return new RequestError(
                RequestError.NOT_READY, "starting", "the models are being loaded; try again soon");
    }

    private void live(Exchange exchange) {
        if (pool.isAlive()) {
            say(exchange, "live");
        } else {
            exchange.fail(
                    new RequestError(
                            RequestError.NOT_READY,
                            "hanging",
                            "so many documents hang that no worker is left; restart the service"));
        }
    }

    private void ready(Exchange exchange) {
        if (!ready) {
            exchange.fail(starting());
        } else if (!pool.isAlive()) {
            live(exchange);
        } else {
            say(exchange, "ready");
        }
    }

    private static void say(Exchange exchange, String status) {
        exchange.send(
                200,
                Exchange.JSON,
                ("{\"status\":\"" + status + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private void metrics(Exchange exchange) {
        exchange.send(200, ServiceMetrics.TEXT, metrics.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws IOException when the port cannot be had
     */
    void start() throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start", e);
        }
    }

    /** From now on documents are taken. */
    void ready() {
        ready = true;
    }

    /** Where it is to be found. */
    URI address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + connector.getLocalPort());
    }

    /** Takes nothing new, finishes what is in hand as long as the grace lasts, and ends. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            log.fault(e);
        }
        extract.close();
        pool.close();
        metrics.close();
    }
}
