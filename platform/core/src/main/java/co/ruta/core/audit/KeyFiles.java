package co.ruta.core.audit;

import co.ruta.core.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key in {@code <data>/keys}, and the folder of heads beside it. */
@ApplicationScoped
class KeyFiles implements KeyRing {
    @Inject
    private DataFolder data;

    private @Nullable SealKey key;

    @Override
    public synchronized SealKey forSealing(boolean sealedBefore) {
        Optional<SealKey> there = forVerifying();
        if (there.isPresent()) {
            return there.get();
        }
        if (sealedBefore) {
            throw new IllegalStateException(
                    "Falta la llave de auditoría " + folder().resolve("audit.key")
                            + ". Restáurela de la copia de respaldo: sin ella no se sella lo nuevo ni se verifica lo anterior.");
        }
        try {
            SealKey fresh = SealKey.fresh();
            fresh.write(folder());
            key = fresh;
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized Optional<SealKey> forVerifying() {
        try {
            if (key == null && SealKey.isIn(folder())) {
                key = SealKey.read(folder());
            }
            return Optional.ofNullable(key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Produces
    @Singleton
    HeadStore heads() {
        return new HeadFiles(data.path().resolve("audit-heads"));
    }

    private Path folder() {
        return data.path().resolve("keys");
    }
}
