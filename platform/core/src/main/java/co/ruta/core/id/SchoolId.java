package co.ruta.core.id;

/** Names one school; a ULID. */
public record SchoolId(String value) {
    public static SchoolId mint() {
        return new SchoolId(Ids.mint());
    }

    @Override
    public String toString() {
        return value;
    }
}
