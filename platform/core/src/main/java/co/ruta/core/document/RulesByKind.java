package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules of each kind of document; what formats ask beside its nodes is judged by the formats. */
@Service
class RulesByKind {
    private final Map<DocumentKind, DraftRules> rules = new EnumMap<>(DocumentKind.class);
    private final Supplier<ExtraFields> extras;

    @Inject
    RulesByKind(@Any Instance<DraftRules> all, @Any Instance<ExtraFields> extras) {
        this(all, extras::get);
    }

    RulesByKind(Iterable<DraftRules> all) {
        this(
                all,
                () -> (document, operation) -> Optional.of(Problem.at(
                        operation.path(), "UNKNOWN_FIELD", "Ningún formato pregunta eso en este documento.")));
    }

    private RulesByKind(Iterable<DraftRules> all, Supplier<ExtraFields> extras) {
        all.forEach(it -> rules.put(it.kind(), it));
        this.extras = extras;
    }

    DraftRules of(DocumentKind kind) {
        DraftRules own = Optional.ofNullable(rules.get(kind))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNAVAILABLE, "KIND_UNKNOWN", "Este tipo de documento todavía no se puede editar."));
        return new WithExtras(own, extras);
    }

    /** Sends each operation to whoever knows its path. */
    private record WithExtras(DraftRules own, Supplier<ExtraFields> extras) implements DraftRules {
        @Override
        public DocumentKind kind() {
            return own.kind();
        }

        @Override
        public List<Operation> following(DocumentFacts document, List<Operation> operations) {
            return own.following(document, operations);
        }

        @Override
        public List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations) {
            if (operations.stream().noneMatch(it -> ExtraFields.is(it.path()))) {
                return own.check(document, who, operations);
            }
            List<Problem> problems = new ArrayList<>();
            List<Operation> plain =
                    operations.stream().filter(it -> !ExtraFields.is(it.path())).toList();
            if (!plain.isEmpty()) {
                problems.addAll(own.check(document, who, plain));
            }
            operations.stream().filter(it -> ExtraFields.is(it.path())).forEach(it -> own.beside(
                            document, who, it.path())
                    .or(() -> extras.get().check(document, it))
                    .ifPresent(problems::add));
            return problems;
        }
    }
}
