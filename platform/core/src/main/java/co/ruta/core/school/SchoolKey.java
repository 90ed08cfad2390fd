package co.ruta.core.school;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link SchoolRow}; JPA wants a class with these very fields. */
public class SchoolKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String territoryId;
    private @Nullable String id;

    public SchoolKey() {}

    SchoolKey(String territoryId, String id) {
        this.territoryId = territoryId;
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolKey key
                && Objects.equals(key.territoryId, territoryId)
                && Objects.equals(key.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(territoryId, id);
    }
}
