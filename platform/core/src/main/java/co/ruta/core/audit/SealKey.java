package co.ruta.core.audit;

import co.ruta.core.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key that signs the trail's seals. Lives in two PEM files outside the database. */
final class SealKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    static SealKey fresh() {
        try {
            return new SealKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isIn(Path folder) {
        return Files.exists(secret(folder));
    }

    static SealKey read(Path folder) throws IOException {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new SealKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(unwrap(folder.resolve("audit.pub"), PUBLIC))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(unwrap(secret(folder), PRIVATE)))));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IOException("La llave de auditoría en " + folder + " no se puede leer", broken);
        }
    }

    /** Writes both files, the secret one for its owner only. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        SafeFile.write(
                folder.resolve("audit.pub"), wrap(PUBLIC, pair.getPublic().getEncoded()));
        SafeFile.write(secret(folder), wrap(PRIVATE, pair.getPrivate().getEncoded()));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(secret(folder), PosixFilePermissions.fromString("rw-------"));
        }
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    private static Path secret(Path folder) {
        return folder.resolve("audit.key");
    }

    private static byte[] wrap(String kind, byte[] der) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] unwrap(Path file, String kind) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII)
                .replace("-----BEGIN " + kind + "-----", "")
                .replace("-----END " + kind + "-----", "");
        return Base64.getMimeDecoder().decode(text);
    }
}
