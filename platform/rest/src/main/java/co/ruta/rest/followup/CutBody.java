package co.ruta.rest.followup;

import java.time.LocalDate;
import java.util.Optional;

/** A cut to begin. */
public record CutBody(LocalDate date, Optional<String> title) {}
