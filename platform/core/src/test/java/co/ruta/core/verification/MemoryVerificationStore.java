package co.ruta.core.verification;

import co.ruta.core.document.DocumentRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifications in memory. */
final class MemoryVerificationStore implements VerificationStore {
    private final Map<DocumentRef, List<Verification>> kept = new HashMap<>();

    @Override
    public boolean add(DocumentRef document, Verification verification) {
        return find(document, verification.id()).isEmpty()
                && kept.computeIfAbsent(document, it -> new ArrayList<>()).add(verification);
    }

    @Override
    public Optional<Verification> find(DocumentRef document, String id) {
        return of(document).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Verification> of(DocumentRef document) {
        return kept.getOrDefault(document, List.of()).stream()
                .sorted(Comparator.comparing(Verification::at)
                        .thenComparing(Verification::id)
                        .reversed())
                .toList();
    }
}
