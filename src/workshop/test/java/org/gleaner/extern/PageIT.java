package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page of the service as a browser shows it, over the real chain. */
@Timeout(300)
class PageIT {

    private static final String TEXT =
            "France will pay Kenya 3 million euros by 2026. Emmanuel Macron said so in Nairobi."
                    + " <b>Not markup</b>";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static Process service;
    private static String address;
    private static ChromeDriver browser;

    @TempDir private Path directory;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        service =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.gleaner.cli.Main",
                                "serve",
                                "--port",
                                "0")
                        .start();
        BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(service.getErrorStream(), StandardCharsets.UTF_8));
        String line = log.readLine();
        while (line != null && !line.contains("ready after")) {
            Matcher told = ADDRESS.matcher(line);
            address = told.find() ? told.group() : address;
            line = log.readLine();
        }
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.destroy();
            assertTrue(service.waitFor(60, TimeUnit.SECONDS));
        }
    }

    @BeforeEach
    void open() {
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", directory.toString()));
        browser.get(address + "/");
    }

    @AfterEach
    void saysNothingToTheConsole() {
        browser.switchTo().defaultContent();
        assertEquals(
                List.of(),
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .toList());
    }

    private static void await(String words) {
        until(words, () -> (Boolean) browser.executeScript("return Boolean(" + words + ")"));
    }

    private static void until(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not there: " + what);
        }
    }

    /** Chooses an option by the words of it. */
    private static void choose(WebElement select, String words) {
        for (WebElement option : select.findElements(By.tagName("option"))) {
            if (option.getText().equals(words)) {
                option.click();
                return;
            }
        }
        throw new AssertionError("no option " + words + " in " + select.getText());
    }

    private static WebElement at(String id) {
        return browser.findElement(By.id(id));
    }

    private static void extract() {
        at("text").sendKeys(TEXT);
        at("go").click();
        await("document.body.dataset.shown");
    }

    private static void frame(String view) {
        browser.switchTo().frame(browser.findElement(By.tagName("iframe")));
        browser.executeScript("location.hash = arguments[0]", view);
        await("!document.getElementById('view-" + view + "').hidden");
    }

    private static WebElement verdict(String row) {
        return browser.findElement(By.cssSelector("[data-row='" + row + "']"));
    }

    /**
     * What was downloaded: a browser makes an empty file of that name before the bytes are there.
     */
    private String downloaded(String name) throws IOException {
        Path file = directory.resolve(name);
        until(name, () -> file.toFile().length() > 0);
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String entry(String zip, String name) throws IOException {
        byte[] bytes = zip.getBytes(StandardCharsets.ISO_8859_1);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void showsWhatIsInATextAsTheReportDoes() throws IOException {
        extract();
        frame("documents");
        await("document.querySelector('.mark.pledge, .mark[data-kind=pledges]')");
        assertTrue(at("text").getText().contains("<b>Not markup</b>"), at("text").getText());
        frameShot();
        browser.switchTo().defaultContent();
        frame("transfers");
        assertTrue(at("transfers-table").getText().contains("France"));
    }

    private static void frameShot() throws IOException {
        browser.switchTo().defaultContent();
        Path shots = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(shots.resolve("page.png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void takesVerdictsIntoTheReviewFile() throws IOException {
        extract();
        frame("transfers");
        choose(verdict("transfers 0"), "wrong");
        browser.switchTo().defaultContent();
        frame("pledges");
        choose(verdict("pledges 0"), "right");
        browser.switchTo().defaultContent();
        assertEquals("2 judged, 1 wrong", at("judgements").getText());
        at("review").click();
        List<String> lines = downloaded("review.csv").lines().toList();
        assertEquals(
                "verdict,note,doc_id,text,transfer_id,pledge_id,money_id,relation_id,table",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("wrong,,text.txt,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",transfers"), lines.get(1));
        assertTrue(lines.get(2).endsWith(",pledges"), lines.get(2));
    }

    @Test
    void renamesAndMergesNames() throws IOException {
        extract();
        browser.executeScript("document.getElementById('names').open = true");
        choose(at("name"), "France · location");
        at("called").sendKeys("French Republic");
        at("rename").click();
        await("document.body.dataset.shown === '2'");
        frame("transfers");
        assertTrue(at("transfers-table").getText().contains("French Republic"));
        browser.switchTo().defaultContent();
        choose(at("name"), "Kenya · location");
        choose(at("same"), "Nairobi · location");
        at("merge").click();
        await("document.body.dataset.shown === '3'");
        at("overrides").click();
        assertEquals(
                "action,type,name,target\r\nrename,LOCATION,France,French Republic\r\n"
                        + "merge,LOCATION,Kenya,Nairobi\r\n",
                downloaded("overrides.csv"));
        at("csv").click();
        String table = entry(downloaded("tables.zip"), "transfers.csv");
        assertTrue(table.contains("French Republic"), table);
        at("undo").click();
        await("document.body.dataset.shown === '4'");
        frame("transfers");
        assertTrue(at("transfers-table").getText().contains("Kenya"));
    }

    @Test
    void downloadsTables() throws IOException {
        extract();
        at("xlsx").click();
        assertTrue(downloaded("tables.xlsx").startsWith("PK"));
        at("csv").click();
        assertTrue(downloaded("tables.zip").contains("transfers.csv"));
    }

    @Test
    void readsFilesAndSaysWhatIsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("a.html"), "<p>Acme paid Bob $5.</p>");
        at("files").sendKeys(file.toString());
        at("go").click();
        await("document.body.dataset.shown");
        browser.navigate().refresh();
        at("go").click();
        await("document.getElementById('status').className === 'wrong'");
        assertTrue(at("status").getText().contains("Paste a text"));
    }
}
