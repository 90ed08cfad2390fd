package co.ruta.core.stage;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of document there are features for. Asked for late, since those features use others that ask here. */
@Service
public class StageKinds {
    private final Supplier<? extends Iterable<StageKind>> all;

    @Inject
    StageKinds(@Any Instance<StageKind> all) {
        this(() -> all);
    }

    public StageKinds(Supplier<? extends Iterable<StageKind>> all) {
        this.all = all;
    }

    /** Empty while no feature works on that kind. */
    public Optional<StageKind> find(DocumentKind kind) {
        Map<DocumentKind, StageKind> kinds = new EnumMap<>(DocumentKind.class);
        all.get().forEach(it -> kinds.put(it.kind(), it));
        return Optional.ofNullable(kinds.get(kind));
    }

    public StageKind of(DocumentKind kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("Nobody knows documents of kind " + kind));
    }
}
