package co.ruta.definitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** An image among files that are texts: {@code data:image/png;base64,…}, as it travels and is kept. */
final class CarriedImage {
    private static final String PREFIX = "data:image/png;base64,";
    private static final String ENDING = ".png";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private CarriedImage() {}

    static boolean isFor(Path file) {
        return file.toString().endsWith(ENDING);
    }

    static String read(Path file) throws IOException {
        return PREFIX + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    }

    /** The bytes of a PNG; empty when it is none. */
    static Optional<byte[]> png(String text) {
        try {
            byte[] bytes =
                    text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : new byte[0];
            boolean png =
                    bytes.length > PNG.length && java.util.Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
            return png ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
