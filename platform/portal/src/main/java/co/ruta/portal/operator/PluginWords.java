package co.ruta.portal.operator;

import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.PluginAct;
import co.ruta.core.plugin.PluginStatus;

/** How the operator's pages call what happens to plugins. */
public final class PluginWords {
    private PluginWords() {}

    public static String status(PluginStatus status) {
        return switch (status) {
            case ACTIVE -> "Activo";
            case DEGRADED -> "Sirve en parte";
            case REJECTED -> "Rechazado";
            case DISABLED -> "Apagado";
            case REMOVED -> "Quitado";
        };
    }

    public static String tag(PluginStatus status) {
        return switch (status) {
            case ACTIVE -> "tag tag-ok";
            case DEGRADED -> "tag tag-warn";
            case REJECTED -> "tag tag-bad";
            case DISABLED, REMOVED -> "tag";
        };
    }

    public static String icon(PluginStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case DEGRADED -> "warn";
            case REJECTED -> "bad";
            case DISABLED -> "dash";
            case REMOVED -> "x";
        };
    }

    /** What was done, as a heading of the history. */
    public static String act(PluginAct act) {
        return switch (act) {
            case INSTALLED -> "Se instaló";
            case UPGRADED -> "Se cambió";
            case ROLLED_BACK -> "Se volvió a una versión anterior";
            case ENABLED -> "Se encendió";
            case DISABLED -> "Se apagó";
            case REMOVED -> "Se quitó";
        };
    }

    /** What the button says. */
    public static String order(PluginAct act) {
        return switch (act) {
            case INSTALLED -> "Instalar";
            case UPGRADED -> "Cambiar a esta versión";
            case ROLLED_BACK -> "Volver a esta versión";
            case ENABLED -> "Encender";
            case DISABLED -> "Apagar";
            case REMOVED -> "Quitar";
        };
    }

    /** Who acted. */
    public static String who(Activation it) {
        return it.actorName().orElse("La plataforma");
    }

    /** The beginning of a SHA-256, enough to compare by eye. */
    public static String brief(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
    }
}
