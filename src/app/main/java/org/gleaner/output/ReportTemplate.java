package org.gleaner.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page around a report's data, from {@code report.html}, {@code report.css} and {@code
 * report.js}. Its policy lets the browser run that script and apply that style, and nothing else,
 * nor fetch anything.
 *
 * @param head all before the data
 * @param script what shows them
 * @param foot all after the documents, which follow the script: it need not wait for them
 */
record ReportTemplate(String head, String script, String foot) {

    private static final String DATA = "<!-- data -->";
    private static final String DOCUMENTS = "<!-- documents -->";

    static ReportTemplate load() throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        String page =
                resource("report.html")
                        .replace(
                                "{{policy}}",
                                "default-src 'none'; style-src '"
                                        + hash(style)
                                        + "'; script-src '"
                                        + hash(script)
                                        + "'; base-uri 'none'; form-action 'none'")
                        .replace("{{style}}", style)
                        .replace("{{script}}", script);
        int data = page.indexOf(DATA);
        int documents = page.lastIndexOf(DOCUMENTS);
        return new ReportTemplate(
                page.substring(0, data),
                page.substring(data + DATA.length(), documents),
                page.substring(documents + DOCUMENTS.length()));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(name)) {
            // as the browser hashes it, whose parser makes line ends so
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
