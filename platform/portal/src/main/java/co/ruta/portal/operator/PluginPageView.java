package co.ruta.portal.operator;

import co.ruta.core.plugin.DefinitionChange;
import co.ruta.core.plugin.PluginRecord;
import co.ruta.core.plugin.PluginRecord.Past;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One plugin: how it stands, who uses it, how it fares on each node, and its history.
 *
 * @param key under which a form's wish is done once
 * @param reason what was written, when it comes back with errors
 */
public record PluginPageView(
        PluginRecord plugin, String key, String reason, Dates dates, List<Trouble> errors, Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "operator/plugin.jte";
    }

    public String name() {
        return plugin.view().name();
    }

    public boolean serves() {
        return plugin.now().serves();
    }

    public boolean mayEnable() {
        return plugin.view().status() == PluginStatus.DISABLED;
    }

    public static Map<DefinitionChange.Subject, List<DefinitionChange>> changes(Past past) {
        return ProposalView.grouped(past.differences());
    }
}
