package co.ruta.core.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** PNG chunk by chunk: drops EXIF, texts and times, and everything after the end (W3C PNG, 11.3). */
final class PngPhoto {
    private static final Set<String> DROPPED = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;

    private PngPhoto() {}

    static void clean(DataInputStream in, DataOutputStream out) throws IOException {
        if (in.readLong() != SIGNATURE) {
            throw new BrokenFile("no PNG");
        }
        out.writeLong(SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            if (length < 0 || length > Evidence.MOST_BYTES) {
                throw new BrokenFile("chunk too long");
            }
            byte[] name = in.readNBytes(4);
            if (type.isEmpty() != new String(name, StandardCharsets.US_ASCII).equals("IHDR")) {
                throw new BrokenFile("no header first");
            }
            type = new String(name, StandardCharsets.US_ASCII);
            byte[] rest = in.readNBytes(length + 4);
            if (rest.length != length + 4) {
                throw new BrokenFile("cut short");
            }
            if (type.equals("IHDR")) {
                verifySize(rest);
            }
            if (!DROPPED.contains(type)) {
                out.writeInt(length);
                out.write(name);
                out.write(rest);
            }
        }
    }

    private static void verifySize(byte[] header) throws IOException {
        if (header.length < 8) {
            throw new BrokenFile("header too short");
        }
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(header);
        Photos.verifySize(bytes.getInt(), bytes.getInt());
    }
}
