package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rules the contracts write under: everything goes but {@code bad/…}, and {@code locked/…} is nobody's. */
@ApplicationScoped
public class ContractRules implements DraftRules {
    @Override
    public DocumentKind kind() {
        return DocumentKind.RECORD;
    }

    @Override
    public List<Problem> check(DocumentFacts document, Principal who, List<Operation> operations) {
        return operations.stream()
                .map(Operation::path)
                .filter(it -> it.startsWith("bad/") || it.startsWith("locked/"))
                .map(it -> it.startsWith("bad/")
                        ? Problem.at(it, "PATH_UNKNOWN", "No existe.")
                        : Problem.at(it, "NOT_ALLOWED_HERE", "No es suyo."))
                .toList();
    }
}
