package co.ruta.core.id;

/** Names one person; a ULID. */
public record PersonId(String value) {
    public static PersonId mint() {
        return new PersonId(Ids.mint());
    }

    @Override
    public String toString() {
        return value;
    }
}
