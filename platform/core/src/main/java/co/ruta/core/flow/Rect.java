package co.ruta.core.flow;

/** A placed box, in pixels; {@code x} and {@code y} are its upper left corner. */
public record Rect(int x, int y, int width, int height) {
    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    /** The middle of it from left to right. */
    public int middle() {
        return x + width / 2;
    }
}
