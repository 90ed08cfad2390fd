package co.ruta.portal.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says in a few characters what a field held when it was shown, to tell later whether the person changed it. */
public final class Fingerprint {
    private static final int SHORT = 12;

    private Fingerprint() {}

    /** A short text itself, else the beginning of its hash. */
    public static String of(String text) {
        String same = text.replace("\r\n", "\n");
        return same.length() <= SHORT && same.indexOf('\n') < 0
                ? same
                : "#" + HexFormat.of().formatHex(sha256(same), 0, 6);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
