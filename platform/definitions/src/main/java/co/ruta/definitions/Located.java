package co.ruta.definitions;

/** A text and where it stands. */
record Located(String text, Place place) {}
