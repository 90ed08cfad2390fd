package co.ruta.core.format;

/**
 * The logo of a heading.
 *
 * @param image a drawing as SVG, or an image as {@code data:image/png;base64,…}
 * @param alternative what it shows, in Spanish, for whoever does not see it
 */
public record FormLogo(String image, String alternative) {
    private static final String PNG = "data:image/png;base64,";

    /** Whether it is an image rather than a drawing. */
    public boolean png() {
        return image.startsWith(PNG);
    }

    /** The bytes of an image. */
    public byte[] bytes() {
        return java.util.Base64.getDecoder().decode(image.substring(PNG.length()));
    }
}
