package co.ruta.portal.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every asset of the portal, read from the class path once and kept in memory; together they are some tens of KB. */
public final class Assets {
    /** Below it all assets live; a page's address never begins with it. */
    public static final String FOLDER = "/recursos/";

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Assets ALL = load();

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Asset> files = new HashMap<>();

    private Assets() {}

    /** The address of an asset by its plain name, e.g. {@code portal.css}. */
    public static String path(String name) {
        String path = ALL.paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return path;
    }

    static Optional<Asset> find(String file) {
        return Optional.ofNullable(ALL.files.get(file));
    }

    private static Assets load() {
        Assets all = new Assets();
        for (String style : List.of("portal.css", "more.css", "office.css", "plan.css", "follow.css", "flow.css")) {
            all.add(style, "text/css;charset=utf-8", Slim.css(text(style)).getBytes(StandardCharsets.UTF_8));
        }
        all.add("portal.js", "text/javascript;charset=utf-8", script("portal.js"));
        all.add("review.js", "text/javascript;charset=utf-8", script("review.js"));
        all.add("upload.js", "text/javascript;charset=utf-8", script("upload.js"));
        all.add("autosave.js", "text/javascript;charset=utf-8", script("autosave.js"));
        all.add("plan.js", "text/javascript;charset=utf-8", script("plan.js"));
        all.add("htmx.js", "text/javascript;charset=utf-8", bytes(HTMX));
        return all;
    }

    private void add(String name, String mediaType, byte[] content) {
        Asset asset = Asset.of(name, mediaType, content);
        paths.put(name, FOLDER + asset.file());
        files.put(asset.file(), asset);
    }

    private static byte[] script(String name) {
        return Slim.script(text(name)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
