package co.ruta.definitions;

/** A line of a file, from 1. */
record Place(String file, int line) {
    static Place of(String file) {
        return new Place(file, 1);
    }
}
