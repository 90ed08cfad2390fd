package co.ruta.portal.operator;

import co.ruta.core.plugin.DefinitionChange;
import co.ruta.core.plugin.PluginAct;
import co.ruta.core.plugin.Proposal;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A jar before it is activated, and whom that would concern.
 *
 * @param key under which the form's wish is done once
 * @param reason what was written, when it comes back with errors
 */
public record ProposalView(Proposal proposal, String key, String reason, Dates dates, List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "operator/proposal.jte";
    }

    public String name() {
        return proposal.verdict()
                .plugin()
                .map(PluginId::value)
                .orElse(proposal.verdict().fileName());
    }

    public String version() {
        return proposal.verdict().version().orElse("sin versión");
    }

    public boolean needsReason() {
        return proposal.act() == PluginAct.ROLLED_BACK;
    }

    public Map<DefinitionChange.Subject, List<DefinitionChange>> changes() {
        return grouped(proposal.differences());
    }

    static Map<DefinitionChange.Subject, List<DefinitionChange>> grouped(List<DefinitionChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(DefinitionChange::subject, TreeMap::new, Collectors.toList()));
    }
}
