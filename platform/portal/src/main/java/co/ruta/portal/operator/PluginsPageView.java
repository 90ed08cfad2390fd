package co.ruta.portal.operator;

import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.PluginView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import java.util.List;

/** The plugins and how each fares. */
public record PluginsPageView(List<PluginView> plugins, Dates dates) implements View {
    @Override
    public String template() {
        return "operator/plugins.jte";
    }

    public static String word(PluginStatus status) {
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
            case DISABLED, REMOVED -> "dash";
        };
    }
}
