package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/**
 * The report as a browser shows it. Screenshots lie in {@code target/screenshots}: look at them.
 */
class ReportIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path DEV =
            Path.of(System.getenv().getOrDefault("GLEANER_LABELLED", "../shared"), "gold", "dev");

    private static final List<String> VIEWS =
            List.of(
                    "transfers",
                    "totals",
                    "pledges",
                    "deadlines",
                    "people",
                    "relations",
                    "graph",
                    "money",
                    "documents",
                    "files");

    private static ChromeDriver browser;

    @TempDir private Path directory;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.quit();
        }
    }

    @AfterEach
    void saysNothingToTheConsole() {
        assertEquals(
                List.of(),
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .toList());
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        browser.manage().window().setSize(new Dimension(1280, 900));
    }

    private void open(List<AnnotatedDocument> documents) throws IOException {
        Written.of(documents).to(directory, "html", FormatOptions.STANDARD);
        browser.get("about:blank");
        browser.get(directory.resolve("report.html").toUri().toString());
        go("documents");
    }

    private static void go(String hash) {
        script("location.hash = arguments[0]", hash);
        // the event comes after the assignment
        browser.executeAsyncScript("setTimeout(arguments[0], 0)");
    }

    private static Object script(String source, Object... arguments) {
        return browser.executeScript(source, arguments);
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void shoot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /**
     * Every row, shown and to be shown, leads to a sentence of its document that is marked and on
     * the screen and holds its record.
     */
    @SuppressWarnings("unchecked")
    private static int assertEveryRowLeadsToItsSentence(String table) {
        go(table);
        while (!browser.findElements(By.cssSelector("#" + table + "-table > button:not([hidden])"))
                .isEmpty()) {
            script("document.querySelector(arguments[0]).click()", "#" + table + "-table > button");
        }
        List<String> links =
                (List<String>)
                        script(
                                "return [...document.querySelectorAll('#"
                                        + table
                                        + "-table tbody a.place')].map(link => link.hash)");
        for (String link : links) {
            go(link);
            Object told =
                    script(
                            """
                            const sentences = document.querySelectorAll('.sentence.target');
                            const focus = document.activeElement;
                            const box = focus.getBoundingClientRect();
                            return [sentences.length, sentences[0].contains(focus) || focus.contains(sentences[0]), focus.dataset.kind, box.top >= 0 && box.top < innerHeight,
                              document.getElementById('tip').hidden]\
                            """);
            assertEquals(List.of(1L, true, table, true, false), told, link);
        }
        return links.size();
    }

    @Test
    void leadsFromEveryRowOfRealDocumentsToItsSentence() throws Exception {
        boolean dev = Files.isDirectory(DEV);
        if (!dev) {
            System.err.println(
                    "SKIPPED: no hand-marked documents at "
                            + DEV
                            + "; the sample corpus stands in");
        }
        Tool.run(
                Path.of("."),
                Tool.gleaner(),
                "extract",
                dev ? DEV : Path.of("corpus"),
                "-o",
                directory.resolve("out"),
                "--format",
                "html,csv");
        browser.get(directory.resolve("out/report.html").toUri().toString());
        for (String table : List.of("pledges", "money")) {
            try (var rows = Files.lines(directory.resolve("out/" + table + ".csv"))) {
                assertEquals(rows.count() - 1, assertEveryRowLeadsToItsSentence(table), table);
            }
        }
        shoot("sentence");
        for (int width : List.of(1400, 2700)) {
            browser.manage().window().setSize(new Dimension(width, 1000));
            for (String view : VIEWS) {
                go(view);
                shoot(view + "-" + width);
                assertEquals(
                        List.of(),
                        script(
                                "return [document.documentElement,"
                                    + " ...document.querySelectorAll('main > section:not([hidden])"
                                    + " > .table .scroll')].filter(one => one.scrollWidth >"
                                    + " one.clientWidth).map(one => one.scrollWidth + ' in ' +"
                                    + " one.clientWidth)"),
                        view + " is wider than " + width);
            }
        }
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        go("d0");
        shoot("dark");
        for (int width : List.of(390, 420)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 844, "deviceScaleFactor", 2, "mobile", true));
            for (String view : VIEWS) {
                go(view);
                shoot("phone-" + width + "-" + view);
                assertTrue(
                        (Boolean)
                                script("return document.documentElement.scrollWidth <= innerWidth"),
                        view + " is wider than a phone");
            }
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /**
     * As the browser's print to PDF gives it: all rows, the head of the table on every page, and
     * nothing beyond the paper's edge.
     */
    @Test
    void printsEveryView() throws IOException {
        List<String> many = IntStream.range(0, 150).mapToObj(i -> "row number " + i).toList();
        open(List.of(Sample.document("a"), NastyValues.document("b", many)));
        for (String view : VIEWS) {
            go(view);
            if (view.equals("people")) {
                find("#entity-list a").click();
                settle();
            }
            Object data =
                    browser.executeCdpCommand(
                                    "Page.printToPDF",
                                    Map.of("printBackground", true, "preferCSSPageSize", true))
                            .get("data");
            byte[] pdf = Base64.getDecoder().decode(data.toString());
            Files.write(SCREENSHOTS.resolve("print-" + view + ".pdf"), pdf);
            String printed = printed(pdf, view);
            assertTrue(printed.contains("What Gleaner found"), view + ": " + printed);
            if (List.of("pledges", "money", "relations").contains(view)) {
                assertTrue(printed.contains("row number 149"), view + ": " + printed);
                assertFalse(printed.contains("Copy as CSV"), view);
                assertEveryPage(pdf, "confidence", view);
            }
        }
    }

    private static void assertEveryPage(byte[] pdf, String word, String view) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 2, view);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                String text = words.getText(document);
                assertTrue(text.contains(word), view + ", page " + page + ": " + text);
            }
        }
    }

    /** The words on the pages, each of which has to lie within the paper. */
    private static String printed(byte[] pdf, String view) throws IOException {
        List<String> beyond = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition letter) {
                            if (letter.getXDirAdj() + letter.getWidthDirAdj()
                                    > letter.getPageWidth()) {
                                beyond.add(letter.getUnicode());
                            }
                            super.processTextPosition(letter);
                        }
                    }.getText(document);
            assertEquals(List.of(), beyond, view);
            return words.replaceAll("\\s+", " ");
        }
    }

    @Test
    void doesNothingThatADocumentSays() throws IOException {
        open(NastyValues.documents());
        int index =
                IntStream.range(0, NastyValues.documents().size())
                        .filter(
                                i ->
                                        NastyValues.documents()
                                                .get(i)
                                                .document()
                                                .id()
                                                .contains("alert"))
                        .findFirst()
                        .orElseThrow();
        go("d" + index);
        assertEquals("<script>alert(1)</script>", find("#document h3").getText());
        // an open alert would make any command fail
        assertEquals(1L, script("return document.querySelectorAll('script:not([type])').length"));
        for (int i = 0; i < NastyValues.documents().size(); i++) {
            go("d" + i);
            String text = NastyValues.documents().get(i).text().replaceAll("\r\n?", "\n");
            assertEquals(text, script("return document.getElementById('text').textContent"));
        }
        assertEquals(
                NastyValues.documents().stream()
                        .mapToInt(document -> document.pledges().size())
                        .sum(),
                assertEveryRowLeadsToItsSentence("pledges"));
        VIEWS.forEach(ReportIT::go);
        assertEquals(
                List.of(),
                script("return performance.getEntriesByType('resource').map(one => one.name)"));
        // what were injected into the page all the same would not run
        script(
                "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hit ="
                        + " 1\">')");
        assertEquals(null, script("return window.hit"));
        browser.manage().logs().get(LogType.BROWSER);
    }

    @Test
    void beginsWithWhoGivesWhatToWhom() throws IOException {
        open(List.of(Sample.document()));
        browser.get("about:blank");
        browser.get(directory.resolve("report.html").toUri().toString());
        assertTrue(find("#view-transfers").isDisplayed());
        assertFalse(find("#view-documents").isDisplayed());
        find("#transfers-table td a.place").click();
        browser.executeAsyncScript("setTimeout(arguments[0], 0)");
        assertTrue(find("#view-documents").isDisplayed());
    }

    @Test
    void explainsAMarkOnHoverAndOnFocus() throws IOException {
        open(List.of(Sample.document()));
        WebElement sum = find("#text .mark.sum");
        for (int tries = 0; tries < 20 && !find("#tip").isDisplayed(); tries++) {
            new Actions(browser)
                    .moveToElement(find("#summary"))
                    .moveToElement(sum)
                    .pause(100)
                    .perform();
        }
        shoot("hover");
        String told = find("#tip").getText();
        assertTrue(
                told.contains("Money")
                        && told.contains("5,000,000 USD")
                        && told.contains("Pledge")
                        && told.contains("Ann Lee"),
                told);
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        assertFalse(find("#tip").isDisplayed());
        script("document.querySelector('#text .mark[tabindex=\"0\"]').focus()");
        assertEquals("tip", browser.switchTo().activeElement().getDomAttribute("aria-describedby"));
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            visited.add(browser.switchTo().activeElement().getDomAttribute("data-kind"));
            browser.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        }
        assertEquals(List.of("mentions", "pledges", "mentions", "money"), visited);
        assertTrue(find("#tip").isDisplayed());
        assertEquals(1, browser.findElements(By.cssSelector(".mark[tabindex='0']")).size());
    }

    @Test
    void sortsAndFiltersByKeyboard() throws IOException {
        open(
                List.of(
                        NastyValues.document(
                                "a", List.of("one", "two", "three", "four", "five", "six"))));
        go("money");
        assertEquals(
                List.of("one", "two", "three", "four", "five", "six"),
                texts("#money-table td.wide .said"));
        WebElement button = find("#money-table th.number button");
        button.sendKeys(Keys.ENTER);
        assertEquals("ascending", find("#money-table th.number").getDomAttribute("aria-sort"));
        assertEquals(
                List.of("five", "one", "two", "three", "four", "six"),
                texts("#money-table td.wide .said"),
                "by value, -3 first");
        button.sendKeys(Keys.SPACE);
        assertEquals(
                List.of("six", "four", "three", "two", "one", "five"),
                texts("#money-table td.wide .said"));
        find("#money-table-filter").sendKeys("T");
        assertEquals(
                List.of("three", "two"),
                texts("#money-table td.wide .said").stream()
                        .filter(word -> word.startsWith("t"))
                        .toList());
        find("#money-table-filter").sendKeys("wo");
        assertEquals(List.of("two"), texts("#money-table td.wide .said"));
        assertEquals("1 of 6 rows", find("#money-table [role=status]").getText());
    }

    @Test
    void leadsFromTheGraphAndTheSumsToTheirRecords() throws IOException {
        open(
                List.of(
                        Sample.document("a"),
                        Sample.document("b"),
                        NastyValues.document("c", List.of("one", "two"))));
        go("graph");
        WebElement edge = find("g.edge");
        assertTrue(
                edge.getDomAttribute("aria-label")
                        .startsWith("Ann Lee to Acme, \"Inc\": 2 pledges: pay Acme"),
                edge.getDomAttribute("aria-label"));
        script("arguments[0].focus()", edge);
        assertTrue(find("#tip").getText().contains("pay Acme"), find("#tip").getText());
        edge.sendKeys(Keys.ENTER);
        // the event comes after the assignment
        browser.executeAsyncScript("setTimeout(arguments[0], 0)");
        assertEquals(2, texts("#pledges-table tbody tr").size());
        find("#pledges-table .chips button").click();
        find("#pledges-table .chips button").click();
        assertEquals(4, texts("#pledges-table tbody tr").size());
        go("totals");
        find("#totals-table tbody a").click();
        settle();
        assertEquals(2, texts("#transfers-table .chips button").size());
        assertFalse(texts("#transfers-table tbody tr").isEmpty());
    }

    private static void settle() {
        browser.executeAsyncScript("setTimeout(arguments[0], 0)");
    }

    @Test
    void showsEverythingAboutOne() throws IOException {
        open(List.of(Sample.document("a"), Sample.document("b")));
        go("people");
        find("#find-entity").sendKeys("ann");
        assertEquals(1, texts("#entity-list li").size());
        find("#entity-list a").click();
        settle();
        assertEquals("Ann Lee", find("#about h3").getText());
        List<String> parts = texts("#about h4");
        assertTrue(
                parts.containsAll(List.of("Pledges", "Given and received", "Where named")),
                parts.toString());
        assertEquals(2, texts("#about .named li").size());
        find("#about .named a").click();
        settle();
        assertEquals("mentions", browser.switchTo().activeElement().getDomAttribute("data-kind"));
        go("pledges");
        find("#pledges-table td.name a").click();
        settle();
        assertTrue(find("#view-people").isDisplayed());
    }

    @Test
    void filtersByColumnFoldsEmptyOnesAndCopies() throws IOException {
        open(List.of(Sample.document("a")));
        int unfolded = 0;
        for (String view : List.of("transfers", "pledges", "relations", "money")) {
            go(view);
            String heads = "#" + view + "-table thead tr:first-child th";
            WebElement button = find("#" + view + "-table .unfold");
            if (button.isDisplayed()) {
                int columns = browser.findElements(By.cssSelector(heads)).size();
                button.click();
                assertTrue(browser.findElements(By.cssSelector(heads)).size() > columns, view);
                unfolded++;
            }
        }
        assertTrue(unfolded > 0, "no table has an empty column");
        open(
                List.of(
                        Sample.document("a"),
                        NastyValues.document("b", List.of("one, \"two\"", "three"))));
        go("money");
        WebElement least = find("#money-table [aria-label='Money: filter by amount']");
        least.sendKeys("5,000,000");
        assertEquals(1, texts("#money-table tbody tr").size());
        least.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        find("#money-table [aria-label='Money: filter by sentence']").sendKeys("two");
        assertEquals(1, texts("#money-table tbody tr").size());
        script(
                "document.addEventListener('copy', () => { window.copied ="
                        + " document.activeElement.value; })");
        find("#money-table .copy").click();
        assertEquals("1 row copied", find("#money-table [role=status]").getText());
        String copied = script("return window.copied").toString();
        assertTrue(copied.startsWith("document,payer,payee,amount_min,"), copied);
        assertTrue(copied.contains("\"one, \"\"two\"\"\""), copied);
        assertEquals(2, copied.lines().count());
    }

    @Test
    void ordersDeadlinesAndTellsWhatIsNoDocument() throws IOException {
        open(List.of(Sample.document("a")));
        go("deadlines");
        assertEquals(List.of("2024-12-31"), texts("#deadlines-table tbody td:first-child"));
        go("deadlines?year=2024");
        assertEquals(1, texts("#deadlines-table tbody tr").size());
        assertTrue(find("#deadlines-years [aria-current]").getText().startsWith("2024"));
        go("files");
        assertEquals(List.of("a.png png not .txt"), texts("#skipped-table tbody tr"));
        assertEquals("None.", find("#failed-table").getText());
    }

    @Test
    void staysReadableWithHundredsOfParties() throws IOException {
        open(
                IntStream.range(0, 500)
                        .mapToObj(
                                i -> NastyValues.document("d" + i, List.of("to " + i, "too " + i)))
                        .toList());
        go("graph");
        find("#graph-all").click();
        assertTrue(browser.findElements(By.cssSelector("g.edge")).size() <= 40);
        int bottom =
                ((Number)
                                script(
                                        "return document.querySelector('#graph-picture"
                                                + " svg').clientHeight"))
                        .intValue();
        assertTrue(bottom < 3000, "a picture of " + bottom);
        find("#graph-name").sendKeys("nobody of that name");
        assertEquals(0, browser.findElements(By.cssSelector("g.edge")).size());
        assertTrue(find("#graph-note").getText().startsWith("Nothing of this kind"));
    }

    @Test
    void opensFiveThousandDocumentsInTwoSeconds() throws IOException {
        String said = "Nothing of note was said there by anyone at all. ".repeat(20);
        open(
                IntStream.range(0, 5000)
                        .mapToObj(
                                i ->
                                        NastyValues.document(
                                                "d" + i, List.of("one", "two " + i, said)))
                        .toList());
        browser.get("about:blank");
        browser.get(directory.resolve("report.html").toUri().toString());
        double seconds =
                ((Number) script("return performance.getEntriesByName('shown')[0].startTime"))
                                .doubleValue()
                        / 1000;
        System.err.printf(
                "5,000 documents, %d MB, shown after %.1f s%n",
                Files.size(directory.resolve("report.html")) / 1_000_000, seconds);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        assumeTrue(
                load < 2 * Runtime.getRuntime().availableProcessors(),
                "SKIPPED: the machine is too busy to time anything, load " + load);
        assertTrue(seconds < 2, seconds + " s");
        assertTrue(find("main > section:not([hidden]) tbody .said .mark").isDisplayed());
    }

    @Test
    void holdsAThousandDocuments() throws IOException {
        open(
                IntStream.range(0, 1000)
                        .mapToObj(
                                i ->
                                        NastyValues.document(
                                                "d" + i, List.of("one", "two " + i, "three")))
                        .toList());
        assertEquals(
                "1,000 documents, 3,000 pledges, 3,000 sums, 3,000 mentions",
                find("#summary").getText());
        assertEquals(1, browser.findElements(By.cssSelector("#text")).size());
        find("#find-document").sendKeys("D997");
        assertEquals(
                1L,
                script(
                        "return [...document.querySelectorAll('#document-list li')].filter(item =>"
                                + " !item.hidden).length"));
        go("pledges");
        assertEquals(100, browser.findElements(By.cssSelector("#pledges-table tbody tr")).size());
        find("#pledges-table > button").click();
        assertEquals(200, browser.findElements(By.cssSelector("#pledges-table tbody tr")).size());
        find("#pledges-table-filter").sendKeys("two 999");
        assertEquals(1, browser.findElements(By.cssSelector("#pledges-table tbody tr")).size());
        find("#pledges-table tbody a.place").click();
        browser.executeAsyncScript("setTimeout(arguments[0], 0)");
        assertEquals("two 999", find(".sentence.target").getText());
    }
}
