package co.ruta.core.id;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;

/** Mints and checks ULIDs: 26 characters, sortable by time, made by client or server alike. */
public final class Ids {
    private Ids() {}

    /** A new ULID; later ones sort after earlier ones made here. */
    public static String mint() {
        return UlidCreator.getMonotonicUlid().toString();
    }

    /** Whether the text is a ULID in its one written form: upper case, Crockford's alphabet. */
    public static boolean isUlid(String text) {
        return Ulid.isValid(text) && text.equals(Ulid.from(text).toString());
    }
}
