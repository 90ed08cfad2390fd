package co.ruta.sdk;

import java.util.regex.Pattern;

/**
 * The name of a plugin: lower-case words joined by hyphens, as its folder is called.
 *
 * @since 0.1
 */
public record PluginId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public PluginId {
        if (!SHAPE.matcher(value).matches() || value.length() > 40) {
            throw new IllegalArgumentException("Not a plugin id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
