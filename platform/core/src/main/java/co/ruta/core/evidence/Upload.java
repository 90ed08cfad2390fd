package co.ruta.core.evidence;

/**
 * A file that comes in parts.
 *
 * @param size bytes it will have
 * @param received bytes that are safe so far: send on from there
 */
public record Upload(String id, String name, long size, long received) {}
