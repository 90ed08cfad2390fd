package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what was issued. */
@Service
class OpinionDesk implements Opinions {
    private final OpinionStore store;

    @Inject
    OpinionDesk(OpinionStore store) {
        this.store = store;
    }

    @Override
    public List<OpinionView> list(Principal who, DocumentRef document) {
        return store.of(document).stream()
                .map(it -> new OpinionView(
                        it.opinion().number(),
                        it.opinion().submission(),
                        it.opinion().code(),
                        it.opinion().sha256(),
                        it.opinion().issuedAt(),
                        OpinionJson.read(it.content())))
                .toList();
    }

    @Override
    public OpinionView get(Principal who, DocumentRef document, int number) {
        return list(who, document).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        Problems.notFound("OPINION_NOT_FOUND", "El documento no tiene un concepto con ese número."));
    }
}
