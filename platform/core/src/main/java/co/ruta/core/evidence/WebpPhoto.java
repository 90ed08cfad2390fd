package co.ruta.core.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** WebP chunk by chunk: drops EXIF and XMP and takes back the marks that announce them (RFC 9649, 2.7). */
final class WebpPhoto {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");
    private static final int EXIF_AND_XMP = 0x0c;

    private WebpPhoto() {}

    static void clean(DataInputStream in, DataOutputStream out) throws IOException {
        in.readInt();
        long left = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) - 4;
        in.readInt();
        out.writeBytes("RIFF\0\0\0\0WEBP");
        while (left >= 8) {
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            int length = Integer.reverseBytes(in.readInt());
            if (length < 0 || length > Evidence.MOST_BYTES) {
                throw new BrokenFile("chunk too long");
            }
            int padded = length + length % 2;
            byte[] body = in.readNBytes(padded);
            // The last chunk's padding is often forgotten.
            if (body.length < length) {
                throw new BrokenFile("cut short");
            }
            left -= 8L + padded;
            if (type.equals("VP8X") && length >= 10) {
                body[0] &= (byte) ~EXIF_AND_XMP;
                Photos.verifySize(canvas(body, 4), canvas(body, 7));
            }
            if (KEPT.contains(type)) {
                out.writeBytes(type);
                out.writeInt(Integer.reverseBytes(length));
                out.write(java.util.Arrays.copyOf(body, padded));
            }
        }
    }

    /** The length stands at the beginning and is known at the end. */
    static void writeLength(Path file) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "rw")) {
            all.seek(4);
            all.writeInt(Integer.reverseBytes((int) all.length() - 8));
        }
    }

    private static long canvas(byte[] body, int at) {
        return 1L + (body[at] & 0xff) + ((body[at + 1] & 0xff) << 8) + ((body[at + 2] & 0xff) << 16);
    }
}
