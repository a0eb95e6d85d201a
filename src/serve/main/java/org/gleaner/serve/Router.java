package org.gleaner.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands each request to its route, where it may come in at all. */
final class Router extends Handler.Abstract.NonBlocking {

    private final Map<String, Route> routes;
    private final Optional<AccessToken> token;
    private final boolean loopback;
    private final RequestLog log;

    /**
     * @param loopback whether none but this machine can reach the service
     */
    Router(List<Route> routes, Optional<AccessToken> token, boolean loopback, RequestLog log) {
        this.routes = routes.stream().collect(Collectors.toMap(Route::path, Function.identity()));
        this.token = token;
        this.loopback = loopback;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        Route route = routes.get(request.getHttpURI().getPath());
        log.began(request, response, route == null ? "none" : route.path());
        BrowserRules.headers(response);
        try {
            Optional<RequestError> refused = refusal(exchange, route);
            if (refused.isPresent()) {
                exchange.fail(refused.get());
            } else {
                route.action().answer(exchange);
            }
        } catch (Exception | LinkageError | StackOverflowError e) {
            log.fault(e);
            exchange.fail(fault());
        }
        return true;
    }

    /** An error of the program: the log has the rest. */
    static RequestError fault() {
        return new RequestError(
                RequestError.FAULT, "error", "an error of the program itself; its log has more");
    }

    private Optional<RequestError> refusal(Exchange exchange, Route route) {
        Request request = exchange.request();
        Optional<RequestError> foreign = BrowserRules.refusal(request, loopback && token.isEmpty());
        if (foreign.isPresent()) {
            return foreign;
        }
        if (token.isPresent()
                && (route == null || !route.open())
                && !token.get().isIn(exchange.header(HttpHeader.AUTHORIZATION))) {
            exchange.response().getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            return Optional.of(
                    new RequestError(
                            RequestError.UNAUTHORIZED,
                            "unauthorized",
                            "a header Authorization: Bearer TOKEN is needed, with the token that"
                                    + " the service was started with"));
        }
        if (route == null) {
            return Optional.of(
                    new RequestError(
                            RequestError.NOT_FOUND,
                            "not_found",
                            "there is nothing here; /v1/openapi.json lists what there is"));
        }
        if (!route.accepts(request.getMethod())) {
            exchange.response().getHeaders().put(HttpHeader.ALLOW, route.allowed());
            return Optional.of(
                    new RequestError(
                            RequestError.NOT_ALLOWED,
                            "not_allowed",
                            "only " + route.allowed() + " is answered here"));
        }
        return Optional.empty();
    }
}
