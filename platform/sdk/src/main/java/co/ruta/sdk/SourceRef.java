package co.ruta.sdk;

/**
 * Where a rule comes from, in the words a person of the secretaría would look it up by.
 *
 * @param document e.g. "Circular 0488 de 2023", or "decisión de diseño"
 * @param section e.g. "Etapa I, paso 2"; empty when the whole document is meant
 * @since 0.1
 */
public record SourceRef(String document, String section) {
    public static final SourceRef DESIGN_DECISION = new SourceRef("decisión de diseño", "");

    @Override
    public String toString() {
        return section.isEmpty() ? document : document + ", " + section;
    }
}
