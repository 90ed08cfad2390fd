package co.ruta.core.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * JPEG segment by segment (ITU-T T.81 annex B): keeps the picture, its colour profile and which way is up; drops EXIF,
 * XMP, IPTC, comments, and everything after the picture's end.
 */
final class JpegPhoto {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private JpegPhoto() {}

    static void clean(DataInputStream in, DataOutputStream out) throws IOException {
        if (in.readUnsignedShort() != (0xff00 | START)) {
            throw new BrokenFile("no start of image");
        }
        out.writeShort(0xff00 | START);
        int marker = nextMarker(in);
        while (marker != END) {
            if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
                out.writeShort(0xff00 | marker);
                marker = nextMarker(in);
            } else {
                copySegment(marker, in, out);
                marker = marker == SCAN ? copyScan(in, out) : nextMarker(in);
            }
        }
        out.writeShort(0xff00 | END);
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new BrokenFile("no marker");
        }
        int code = in.readUnsignedByte();
        while (code == 0xff) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    private static void copySegment(int marker, DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new BrokenFile("segment too short");
        }
        byte[] body = new byte[length - 2];
        in.readFully(body);
        if (isFrame(marker) && body.length >= 5) {
            Photos.verifySize(unsigned(body, 3), unsigned(body, 1));
        }
        if (marker == 0xe1 && starts(body, "Exif\0\0")) {
            int orientation = ExifOrientation.read(body);
            if (orientation != ExifOrientation.UPRIGHT) {
                write(0xe1, ExifOrientation.only(orientation), out);
            }
        } else if (isKept(marker, body)) {
            write(marker, body, out);
        }
    }

    private static boolean isKept(int marker, byte[] body) {
        return switch (marker) {
            case 0xe0 -> starts(body, "JFIF\0");
            case 0xe2 -> starts(body, "ICC_PROFILE\0");
            case 0xee -> starts(body, "Adobe");
            case 0xfe -> false;
            default -> marker < 0xe0 || marker > 0xef;
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Copies the picture's data; returns the marker that ends it. */
    private static int copyScan(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int one = in.readUnsignedByte();
            if (one != 0xff) {
                out.write(one);
            } else {
                int code = in.readUnsignedByte();
                while (code == 0xff) {
                    code = in.readUnsignedByte();
                }
                if (code != 0 && (code < 0xd0 || code > 0xd7)) {
                    return code;
                }
                out.write(0xff);
                out.write(code);
            }
        }
    }

    private static void write(int marker, byte[] body, DataOutputStream out) throws IOException {
        out.writeShort(0xff00 | marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    private static boolean starts(byte[] body, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return body.length >= wanted.length
                && java.util.Arrays.equals(body, 0, wanted.length, wanted, 0, wanted.length);
    }
}
