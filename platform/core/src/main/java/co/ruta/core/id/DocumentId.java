package co.ruta.core.id;

/** Names one document; a ULID. */
public record DocumentId(String value) {
    public static DocumentId mint() {
        return new DocumentId(Ids.mint());
    }

    @Override
    public String toString() {
        return value;
    }
}
