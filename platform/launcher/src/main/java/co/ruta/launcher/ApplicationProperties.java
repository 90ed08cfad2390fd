package co.ruta.launcher;

import co.ruta.launcher.config.Key;
import co.ruta.launcher.config.Settings;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.database.DatabaseAccess;
import java.util.Map;
import java.util.TreeMap;

/** What the application is told: MicroProfile Config reads system properties before everything else. */
public final class ApplicationProperties {

    private ApplicationProperties() {}

    static void set(Settings settings, DataFolder folder, DatabaseAccess access, boolean demo) {
        of(settings, folder, access, demo).forEach(System::setProperty);
    }

    static Map<String, String> of(Settings settings, DataFolder folder, DatabaseAccess access, boolean demo) {
        Map<String, String> properties = new TreeMap<>(settings.others());
        properties.put(Key.DB_URL.property(), access.url());
        properties.put(Key.DB_USER.property(), access.user());
        properties.put(Key.DB_PASSWORD.property(), access.password());
        properties.put(Key.DATA.property(), settings.data().toString());
        properties.put(Key.PLUGINS.property(), settings.plugins().toString());
        properties.put(Key.TERRITORIES.property(), settings.territories().toString());
        properties.put(Key.HTTP_PORT.property(), Integer.toString(settings.port()));
        properties.put(Key.PUBLIC_URL.property(), settings.publicUrl());
        properties.put("ruta.operator.token", folder.operatorToken());
        properties.put("ruta.demo", Boolean.toString(demo));
        return properties;
    }
}
