package co.ruta.core.evidence;

import co.ruta.core.Service;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** All features that name files. Asked for late, since they may use others that use evidence. */
@Service
public class FileUsers {
    private final Supplier<? extends Iterable<FileUses>> all;

    @Inject
    FileUsers(@Any Instance<FileUses> all) {
        this(() -> all);
    }

    FileUsers(Supplier<? extends Iterable<FileUses>> all) {
        this.all = all;
    }

    boolean cites(TerritoryId territory, SchoolId school, String sha256) {
        return StreamSupport.stream(all.get().spliterator(), false).anyMatch(it -> it.cites(territory, school, sha256));
    }

    boolean delivered(TerritoryId territory, SchoolId school, String sha256) {
        return StreamSupport.stream(all.get().spliterator(), false)
                .anyMatch(it -> it.delivered(territory, school, sha256));
    }
}
