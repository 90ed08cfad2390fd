package co.ruta.definitions;

/** Contrast and hue of colours written as {@code #rrggbb} (WCAG 2.1, relative luminance and contrast ratio). */
final class Colours {
    /** Below this difference between channels a colour is grey to the eye and means nothing. */
    private static final double GREY = 0.04;

    private Colours() {}

    /** From 1 (the same) to 21 (black on white). */
    static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Whether people would take the colour for a state: red, amber or green. */
    static boolean meansState(String colour) {
        double[] rgb = channels(colour);
        double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        double chroma = max - Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        if (chroma < GREY) {
            return false;
        }
        double hue = 60
                * (max == rgb[0]
                        ? (rgb[1] - rgb[2]) / chroma
                        : max == rgb[1] ? 2 + (rgb[2] - rgb[0]) / chroma : 4 + (rgb[0] - rgb[1]) / chroma);
        double degrees = (hue + 360) % 360;
        return degrees < 170 || degrees > 335;
    }

    private static double luminance(String colour) {
        double[] rgb = channels(colour);
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double[] channels(String colour) {
        return new double[] {channel(colour, 1), channel(colour, 3), channel(colour, 5)};
    }

    private static double channel(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    }
}
