package co.ruta.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Official documents as a person downloads them from a page; kept beside the pictures. */
final class Papers {
    private static final String PDF = "%PDF-1.";
    private static final String ZIP = "PK";

    private final Window window;
    private final String folder;

    Papers(Window window, String folder) {
        this.window = window;
        this.folder = folder;
    }

    /** Follows each link and finds what its ending promises. */
    void have(Locator links, int atLeast) {
        int count = links.count();
        assertThat(count).as("downloads on " + window.page().url()).isGreaterThanOrEqualTo(atLeast);
        for (int i = 0; i < count; i++) {
            bytes(links.nth(i));
        }
    }

    /** The file behind a link. */
    byte[] bytes(Locator link) {
        Download download = window.page().waitForDownload(link::click);
        String name = download.suggestedFilename();
        Path kept = Folders.target().resolve("screenshots").resolve(folder).resolve(name);
        download.saveAs(kept);
        try {
            byte[] bytes = Files.readAllBytes(kept);
            String begins = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
            assertThat(begins).as(name).startsWith(name.endsWith(".pdf") ? PDF : ZIP);
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody else is told there is no such thing, or that it is not theirs. */
    static void refused(Window stranger, String address) {
        int status = stranger.page().request().get(address).status();
        assertThat(status).as(address).isIn(403, 404);
    }
}
