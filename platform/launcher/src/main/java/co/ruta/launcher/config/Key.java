package co.ruta.launcher.config;

import java.util.Locale;

/** Every setting the launcher itself reads. {@code config/ruta.properties} documents each; a test compares the two. */
public enum Key {
    HTTP_PORT("ruta.http.port"),
    PUBLIC_URL("ruta.public.url"),
    DATA("ruta.data"),
    PLUGINS("ruta.plugins"),
    TERRITORIES("ruta.territories"),
    WAR("ruta.war"),
    DB_URL("ruta.db.url"),
    DB_USER("ruta.db.user"),
    DB_PASSWORD("ruta.db.password"),
    MARIADB_BASE("ruta.mariadb.base"),
    START_TIMEOUT("ruta.start.timeout");

    private final String property;

    Key(String property) {
        this.property = property;
    }

    /** The name in {@code ruta.properties} and as a system property, as {@code ruta.db.url}. */
    public String property() {
        return property;
    }

    /** The name in the environment, as {@code RUTA_DB_URL}. */
    public String variable() {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
