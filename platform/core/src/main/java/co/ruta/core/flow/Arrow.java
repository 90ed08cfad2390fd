package co.ruta.core.flow;

/** A way from one box to another; its id is unique. */
record Arrow(String id, String from, String to) {}
