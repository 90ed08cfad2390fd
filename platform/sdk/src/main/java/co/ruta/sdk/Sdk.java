package co.ruta.sdk;

/** What this SDK says of itself. Its version follows semver on its own, apart from the platform's. */
public final class Sdk {
    /** A plugin states the range it {@code requires} in its {@code plugin.properties}. */
    public static final Version VERSION = new Version(0, 3, 0, "");

    private Sdk() {}
}
