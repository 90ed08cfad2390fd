package co.ruta.core.stage;

/** What a submission says, to read; each kind has its own shape. */
public interface Delivered {}
