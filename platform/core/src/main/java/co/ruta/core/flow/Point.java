package co.ruta.core.flow;

/** A place in the drawing, in pixels from its upper left corner. */
public record Point(int x, int y) {}
