package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.opinion.Checklist.Judged;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.definition.ChecksDefinition.Group;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges whether each item of the checklist has its verdict. */
@Service
class ChecklistGuard implements GuardJudge {
    private final VerdictStore store;
    private final PinnedDefinitions definitions;

    @Inject
    ChecklistGuard(VerdictStore store, PinnedDefinitions definitions) {
        this.store = store;
        this.definitions = definitions;
    }

    @Override
    public Set<Guard> judges() {
        return Set.of(Guard.CHECKLIST_COMPLETE);
    }

    @Override
    public List<Problem> obstacles(DocumentAtHand atHand, Set<Guard> guards) {
        Document document = atHand.document();
        Map<String, Judged> judged = store.of(document.ref(), document.version() - 1);
        List<Group> pending = definitions.of(document.facts().pins()).checks().groups().stream()
                .filter(it -> !judged.containsKey(it.id()))
                .toList();
        return pending.isEmpty()
                ? List.of()
                : List.of(Problem.of(
                        "CHECKLIST_INCOMPLETE",
                        pending.size() == 1
                                ? "Falta el veredicto de «" + pending.get(0).title() + "» en la lista de verificación"
                                : "Faltan los veredictos de " + pending.size()
                                        + " puntos de la lista de verificación"));
    }
}
