package co.ruta.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, one for the suite. It reaches this machine only: whatever else a page asks for fails. */
final class Chromium {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Playwright speaks to it from the suite's one thread; it leaves with the suite's process. */
    static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return Objects.requireNonNull(browser);
    }

    private static Path executable() {
        Stream<String> inPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .flatMap(folder ->
                        Stream.of(folder + "/chromium", folder + "/chromium-browser", folder + "/google-chrome"));
        return Stream.concat(Stream.ofNullable(System.getenv("RUTA_CHROMIUM")), inPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Falta Chromium para las pruebas del navegador: ./ruta test lo instala con apt; en otro sistema,"
                                + " instálelo e indique su programa en la variable RUTA_CHROMIUM."));
    }
}
