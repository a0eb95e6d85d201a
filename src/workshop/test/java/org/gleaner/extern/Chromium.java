package org.gleaner.extern;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.logging.Level;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser of a test, without a window; where there is none the test is skipped. */
final class Chromium {

    private Chromium() {}

    static ChromeDriver start() {
        Path chromium = Tool.find("chromium").orElseGet(() -> Tool.need("google-chrome"));
        ChromeOptions options =
                new ChromeOptions()
                        .setBinary(chromium.toFile())
                        .addArguments(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                // it goes to more sentences in a second than a person could
                                "--disable-ipc-flooding-protection",
                                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        try {
            return new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(Tool.need("chromedriver").toFile())
                            .build(),
                    options);
        } catch (SessionNotCreatedException e) {
            assumeTrue(
                    false,
                    "SKIPPED: Chromium does not start on this machine: " + e.getRawMessage());
            throw e;
        }
    }
}
