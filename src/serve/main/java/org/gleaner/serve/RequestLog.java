package org.gleaner.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Notes every request in the log and the figures; the probes of a cluster in the figures alone. */
final class RequestLog {

    private static final Set<String> PROBES = Set.of("/health/live", "/health/ready", "/metrics");

    private final ServiceLog log;
    private final ServiceMetrics metrics;

    RequestLog(ServiceLog log, ServiceMetrics metrics) {
        this.log = log;
        this.metrics = metrics;
    }

    /**
     * @param route the path of its route, or "none"
     */
    void began(Request request, Response response, String route) {
        Request.addCompletionListener(request, failure -> ended(request, response, route, failure));
    }

    private void ended(Request request, Response response, String route, Throwable failure) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        metrics.request(route, response.getStatus(), nanos);
        if (PROBES.contains(route)) {
            return;
        }
        long bytes = Response.getContentBytesWritten(response);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", request.getMethod());
        fields.put("route", route);
        fields.put("status", response.getStatus());
        fields.put("ms", nanos / 1_000_000);
        fields.put("bytes", bytes);
        log.tell(
                failure == null ? "info" : "warn",
                request.getMethod()
                        + " "
                        + route
                        + " "
                        + response.getStatus()
                        + " "
                        + nanos / 1_000_000
                        + " ms "
                        + bytes
                        + " bytes"
                        + (failure == null ? "" : ", broken off: " + failure),
                fields);
    }

    /** An error of the program, with its place, which no client sees. */
    void fault(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        log.tell("error", failure + (trace.length == 0 ? "" : " at " + trace[0]));
    }
}
