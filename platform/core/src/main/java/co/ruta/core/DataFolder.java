package co.ruta.core;

import java.nio.file.Path;

/** The installation's folder for what is not in the database: evidence, keys, heads of the trail. */
public record DataFolder(Path path) {}
