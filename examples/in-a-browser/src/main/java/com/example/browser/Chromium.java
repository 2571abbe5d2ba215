package com.example.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of this machine, without a window and with an empty profile, which the driver makes and deletes. */
public final class Chromium implements AutoCloseable {

    private static final Path BROWSER = path("CHROME", "/usr/bin/chromium");
    private static final Path DRIVER = path("CHROMEDRIVER", "/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    private static Path path(String variable, String usual) {
        return Path.of(System.getenv().getOrDefault(variable, usual));
    }

    /** Starts it; a test on a machine without one is skipped. */
    public static Chromium open() {
        if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
            String why = "Skipped: there is no " + BROWSER + " with " + DRIVER
                    + "; the variables CHROME and CHROMEDRIVER name others.";
            System.out.println(why); // A build prints how many tests were skipped, but not why.
            Assumptions.abort(why);
        }
        // Both are named, so that Selenium looks for neither on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        // Axe takes its time over thousands of cells.
        options.setScriptTimeout(Duration.ofMinutes(5));
        return new Chromium(new ChromeDriver(service, options));
    }

    /** What drives it. */
    WebDriver driver() {
        return driver;
    }

    /** Loads a page. */
    public void load(URI page) {
        driver.get(page.toString());
    }

    /** Clicks on the first element of that name. */
    public void click(String element) {
        driver.findElement(By.tagName(element)).click();
    }

    /** Runs a script in the page, as the body of a function; a promise that it returns is awaited. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A screen of that width, for somebody who prefers {@code light} or {@code dark}. */
    public void show(int width, String scheme) {
        // A picture would be cut by the width of the bar.
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether pages that are loaded from now on may run theirs. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Writes the whole page as a PNG. */
    public void photograph(Path file) {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode((String) picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
