package co.ruta.core.id;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Mints and checks ULIDs: 26 characters, sortable by time, made by client or server alike. */
public final class Ids {
    private Ids() {}

    /** A new ULID; later ones sort after earlier ones made here. */
    public static String mint() {
        return UlidCreator.getMonotonicUlid().toString();
    }

    /**
     * The ULID that belongs to these words and no others: what is sent twice under one idempotency key gets one id.
     *
     * @param words e.g. what it is for, who sends it, and the key
     */
    public static String derived(String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return Ulid.from(Arrays.copyOf(digest.digest(), 16)).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the text is a ULID in its one written form: upper case, Crockford's alphabet. */
    public static boolean isUlid(String text) {
        return Ulid.isValid(text) && text.equals(Ulid.from(text).toString());
    }
}
