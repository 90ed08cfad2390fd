package co.ruta.core.evidence;

import java.util.List;

/**
 * The answer to a file that came in.
 *
 * @param already whether the school had it before
 * @param citedAt where it is cited then
 */
public record Stored(EvidenceFile file, boolean already, List<Citation> citedAt) {}
