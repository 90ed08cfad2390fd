package co.ruta.core.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a photo's EXIF that the picture needs: which way is up (CIPA DC-008, tag 0x0112). */
final class ExifOrientation {
    static final int UPRIGHT = 1;
    private static final int BEGIN = 6;
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** 1 to 8; upright when the EXIF does not say or cannot be read. */
    static int read(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, BEGIN, exif.length - BEGIN).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    /** An EXIF that says nothing else. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(BEGIN + 26)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
