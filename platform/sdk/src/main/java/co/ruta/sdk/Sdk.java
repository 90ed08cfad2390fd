package co.ruta.sdk;

/**
 * What this SDK says of itself. Its version follows semver on its own, apart from the platform's: what a plugin was compiled
 * against keeps working until the first number changes, and the build compares each change with the released API.
 *
 * @since 0.1
 */
public final class Sdk {
    /** A plugin states the range it {@code requires} in its {@code plugin.properties}. */
    public static final Version VERSION = new Version(1, 1, 0, "");

    private Sdk() {}
}
