package co.ruta.pluginhost;

import java.time.Duration;

/**
 * What one call into a plugin's code may use.
 *
 * @param time by the clock on the wall
 * @param bytes allocated by the calling thread, whether kept or not
 */
public record Budget(Duration time, long bytes) {
    /** For one check. */
    public static final Budget OF_A_CALL = new Budget(Duration.ofSeconds(2), 64L << 20);

    /** For loading a plugin's classes and asking what it offers. */
    static final Budget OF_LOADING = new Budget(Duration.ofSeconds(20), 128L << 20);

    String timeWords() {
        return "tardó más de " + (time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms");
    }

    String memoryWords() {
        return "usó más de " + (bytes >> 20) + " MB de memoria";
    }
}
