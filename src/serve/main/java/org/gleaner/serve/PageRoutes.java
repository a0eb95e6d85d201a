package org.gleaner.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gleaner.output.ReportPage;

/**
 * The page at / and what it loads: nothing from elsewhere. What was found is shown by the style and
 * script of the report, in a frame.
 */
final class PageRoutes {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private PageRoutes() {}

    /** They need no token: what a page asks for does. */
    static List<Route> all() {
        try {
            String frame = ReportPage.html(framed(), "/report.css");
            return List.of(
                    page("/", HTML, own("page.html"), BrowserRules.PAGE_POLICY),
                    page("/page.css", STYLE, own("page.css"), BrowserRules.PAGE_POLICY),
                    page("/page.js", SCRIPT, own("page.js"), BrowserRules.PAGE_POLICY),
                    page("/icon.svg", "image/svg+xml", own("icon.svg"), BrowserRules.PAGE_POLICY),
                    page("/report", HTML, frame, BrowserRules.REPORT_POLICY),
                    page("/report.css", STYLE, ReportPage.style(), BrowserRules.REPORT_POLICY),
                    page("/report.js", SCRIPT, ReportPage.script(), BrowserRules.REPORT_POLICY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a page may say it of itself, where who frames it has no place. */
    private static String framed() {
        return BrowserRules.REPORT_POLICY.replace("; frame-ancestors 'self'", "");
    }

    private static String own(String name) throws IOException {
        try (InputStream in = PageRoutes.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Route page(String path, String mediaType, String content, String policy) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Route(
                "GET",
                path,
                true,
                exchange -> {
                    exchange.response().getHeaders().put(BrowserRules.POLICY, policy);
                    exchange.send(200, mediaType, bytes);
                });
    }
}
