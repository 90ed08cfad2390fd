package co.ruta.core.flow;

/** Something to be placed: its name and its size in pixels. */
record Box(String id, int width, int height) {}
