package co.ruta.core.format;

import java.nio.ByteBuffer;

/**
 * The size of a PNG image, as its first chunk says.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PngSize(int width, int height) {
    private static final int HEADER = 16;

    /** One by one when it is none. */
    static PngSize of(byte[] png) {
        if (png.length < HEADER + 8) {
            return new PngSize(1, 1);
        }
        ByteBuffer size = ByteBuffer.wrap(png, HEADER, 8);
        return new PngSize(Math.max(1, size.getInt()), Math.max(1, size.getInt()));
    }

    /** How wide it is where it is that high. */
    int widthAt(int other) {
        return (int) Math.max(1, (long) width * other / height);
    }
}
