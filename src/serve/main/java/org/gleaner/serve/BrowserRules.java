package org.gleaner.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Keeps pages from elsewhere, in the browser of somebody who can reach the service, from using it:
 * neither across origins, nor under a name of theirs that leads to this machine.
 */
final class BrowserRules {

    static final String POLICY = "Content-Security-Policy";

    /** What the page at / may do: run its own script and style, and ask this service. */
    static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** The same of the report within it, which asks for nothing. */
    static final String REPORT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private static final String NO_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private BrowserRules() {}

    /** What every answer says to a browser. */
    static void headers(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(POLICY, NO_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    /**
     * Why a request is turned away; empty where it is not.
     *
     * @param local whether the service is for this machine alone
     */
    static Optional<RequestError> refusal(Request request, boolean local) {
        String host = request.getHttpURI().getHost();
        if (local && (host == null || !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT)))) {
            return Optional.of(
                    forbidden(
                            "this service answers to localhost alone; start it with --host and"
                                    + " --token-file for others"));
        }
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean crossing =
                (site != null && (site.equals("cross-site") || site.equals("same-site")))
                        || (origin != null && !isOwn(origin, request.getHttpURI().getAuthority()));
        return crossing
                ? Optional.of(forbidden("pages of other origins have no use of this service"))
                : Optional.empty();
    }

    private static boolean isOwn(String origin, String authority) {
        int scheme = origin.indexOf("://");
        return scheme > 0
                && authority != null
                && origin.substring(scheme + 3).equalsIgnoreCase(authority);
    }

    private static RequestError forbidden(String message) {
        return new RequestError(RequestError.FORBIDDEN, "forbidden", message);
    }
}
