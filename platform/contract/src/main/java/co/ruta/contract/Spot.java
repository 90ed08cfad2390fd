package co.ruta.contract;

/** A line of a file of the plugin, from 1. */
public record Spot(String file, int line) {
    /** The file as a whole. */
    public static Spot of(String file) {
        return new Spot(file, 1);
    }
}
