package co.ruta.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The sentences of the host's kinds. */
final class HostTexts {
    static final Map<String, String> TEXTS = read();

    private HostTexts() {}

    private static Map<String, String> read() {
        Properties properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(HostTexts.class.getResourceAsStream("sentences.properties"), "sentences")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(it -> it, properties::getProperty));
    }
}
