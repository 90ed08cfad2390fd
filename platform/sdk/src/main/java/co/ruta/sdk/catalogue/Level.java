package co.ruta.sdk.catalogue;

/**
 * One level of a rating scale. Levels are ordinal: they are counted, never added or averaged.
 *
 * @param value 1 is the lowest
 * @since 0.1
 */
public record Level(int value, String slug, String name, String meaning) {}
