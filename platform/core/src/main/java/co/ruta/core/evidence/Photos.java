package co.ruta.core.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies photos without what they tell beside the picture: place, device, author, remarks, hidden clips. Where a photo
 * was taken is personal data (Ley 1581 de 2012) that no review needs. The picture itself is copied bit by bit.
 */
final class Photos {
    private static final long MOST_PIXELS = 120_000_000;

    private Photos() {}

    static boolean has(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG || type == FileType.WEBP;
    }

    static void clean(FileType type, Path from, Path to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            switch (type) {
                case JPEG -> JpegPhoto.clean(in, out);
                case PNG -> PngPhoto.clean(in, out);
                case WEBP -> WebpPhoto.clean(in, out);
                default -> throw new IllegalArgumentException(type + " is no photo");
            }
        } catch (EOFException cutShort) {
            throw new BrokenFile("cut short");
        }
        if (type == FileType.WEBP) {
            WebpPhoto.writeLength(to);
        }
    }

    /** A picture that no screen shows only serves to exhaust the memory of whoever opens it. */
    static void verifySize(long width, long height) throws BrokenFile {
        if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
            throw new BrokenFile(width + " × " + height + " pixels");
        }
    }
}
