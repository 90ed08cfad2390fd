package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Pins;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.sql.Sql;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which states of which pinned processes are in use in a cycle, and which of them wait for the secretaría. */
@Service
class WorkStates {
    private final Sql sql;
    private final PinnedDefinitions definitions;

    @Inject
    WorkStates(Sql sql, PinnedDefinitions definitions) {
        this.sql = sql;
        this.definitions = definitions;
    }

    /** Every process some document of the cycle goes through. */
    List<Used> of(TerritoryId territory, DocumentKind kind, int cycle) {
        return sql.list(
                "SELECT DISTINCT definition_sha, process_id FROM document"
                        + " WHERE territory_id = ? AND kind = ? AND cycle = ?",
                row -> {
                    Pins pins = new Pins(row.text(1), 0, Optional.empty(), row.text(2));
                    return new Used(row.text(1), row.text(2), definitions.process(pins));
                },
                territory.value(),
                kind.name(),
                cycle);
    }

    static boolean waitsForSecretaria(State state) {
        return !state.end()
                && !state.editable()
                && state.responsible().stream().anyMatch(it -> it.scope() == Role.Scope.TERRITORY);
    }

    /** A pinned process in use. */
    record Used(String definition, String id, ProcessDefinition process) {}

    /** A condition on the document's row that is true of those that wait for the secretaría, or of one state of theirs. */
    static Condition waiting(List<Used> used, Optional<String> only) {
        List<String> parts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Used it : used) {
            List<String> states = it.process().states().stream()
                    .filter(WorkStates::waitsForSecretaria)
                    .map(State::id)
                    .filter(state -> only.isEmpty() || only.get().equals(state))
                    .toList();
            if (!states.isEmpty()) {
                parts.add("(d.definition_sha = ? AND d.process_id = ? AND d.state IN (" + Sql.marks(states.size())
                        + "))");
                arguments.add(it.definition());
                arguments.add(it.id());
                arguments.addAll(states);
            }
        }
        return new Condition(parts.isEmpty() ? "FALSE" : "(" + String.join(" OR ", parts) + ")", arguments);
    }

    /** SQL with its arguments. */
    record Condition(String sql, List<Object> arguments) {}
}
