package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The rules of each kind of document. */
@Service
class RulesByKind {
    private final Map<DocumentKind, DraftRules> rules = new EnumMap<>(DocumentKind.class);

    @Inject
    RulesByKind(@Any Instance<DraftRules> all) {
        this((Iterable<DraftRules>) all);
    }

    RulesByKind(Iterable<DraftRules> all) {
        all.forEach(it -> rules.put(it.kind(), it));
    }

    DraftRules of(DocumentKind kind) {
        return Optional.ofNullable(rules.get(kind))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNAVAILABLE, "KIND_UNKNOWN", "Este tipo de documento todavía no se puede editar."));
    }
}
