package org.gleaner.serve;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Result;

/**
 * The figures of a service, as Prometheus reads them under {@code /metrics}. {@code
 * docs/operate.md} lists their names.
 */
final class ServiceMetrics implements AutoCloseable {

    /** "text/plain; version=0.0.4; charset=utf-8" */
    static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter done;
    private final Counter failed;
    private final Timer documents;
    private final Timer waiting;

    ServiceMetrics(Pipeline pipeline) {
        done = documents("done");
        failed = documents("failed");
        documents = timer("gleaner.document", "From the coming of a document to its result.");
        waiting = timer("gleaner.queue.wait", "What documents wait for a worker.");
        FunctionCounter.builder("gleaner.tokens", pipeline, Pipeline::tokens)
                .description("Tokens of the documents that were done.")
                .register(registry);
        for (int i = 0; i < pipeline.stages().size(); i++) {
            int stage = i;
            FunctionTimer.builder(
                            "gleaner.stage",
                            pipeline,
                            from -> (long) done.count(),
                            from -> from.statistics().get(stage).nanos(),
                            TimeUnit.NANOSECONDS)
                    .description("What each stage of the chain takes.")
                    .tag("stage", pipeline.stages().get(i).name())
                    .register(registry);
        }
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    private Counter documents(String result) {
        return Counter.builder("gleaner.documents")
                .description("Documents by what became of them.")
                .tag("result", result)
                .register(registry);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .publishPercentileHistogram()
                .minimumExpectedValue(SHORTEST)
                .maximumExpectedValue(LONGEST)
                .register(registry);
    }

    void gauge(String name, String description, IntSupplier value) {
        Gauge.builder(name, value::getAsInt).description(description).register(registry);
    }

    void bytes(String name, String description, LongSupplier value) {
        Gauge.builder(name, value::getAsLong)
                .description(description)
                .baseUnit("bytes")
                .register(registry);
    }

    void waited(long nanos) {
        waiting.record(nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * @param began when it came, in {@link System#nanoTime()} units
     */
    void document(Result result, long began) {
        documents.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        if (result instanceof Result.Failed failure) {
            failed.increment();
            failure(failure.failure().kind().label());
        } else {
            done.increment();
        }
    }

    private void failure(String kind) {
        Counter.builder("gleaner.failures")
                .description("Documents that failed, by kind of failure.")
                .tag("kind", kind)
                .register(registry)
                .increment();
    }

    /**
     * @param route a path that there is, or "none": few, whatever clients ask for
     */
    void request(String route, int status, long nanos) {
        Timer.builder("gleaner.requests")
                .description("Requests by route and status.")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    String text() {
        return registry.scrape(TEXT);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
