package co.ruta.core.evidence;

import java.util.List;
import java.util.Optional;

/** Some of a school's files, newest first, and where to go on. */
public record EvidencePage(List<EvidenceFile> files, Optional<String> next) {}
