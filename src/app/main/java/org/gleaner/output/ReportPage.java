package org.gleaner.output;

import java.io.IOException;

/**
 * The page of a report without data, for a server that gives it its style and script by links and
 * leaves the data to another script.
 */
public final class ReportPage {

    private ReportPage() {}

    /**
     * All of the page but its data and its script.
     *
     * @param policy what a browser may do on it
     * @param style where {@link #style} is to be found
     */
    public static String html(String policy, String style) throws IOException {
        String page =
                ReportTemplate.resource("report.html")
                        .replace("{{policy}}", policy)
                        .replace(
                                "<style>{{style}}</style>",
                                "<link rel=\"stylesheet\" href=\"" + style + "\">")
                        .replace("<script>{{script}}</script>", "");
        return page.replaceAll("<!-- (?:data|documents) -->\n", "");
    }

    public static String style() throws IOException {
        return ReportTemplate.resource("report.css");
    }

    /** Runs once the data is in the page, as the elements of a report hold it. */
    public static String script() throws IOException {
        return ReportTemplate.resource("report.js");
    }
}
