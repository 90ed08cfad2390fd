package co.ruta.core.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The school's PEI reference and the inputs of the self-assessment; aggregates only, never a student's name.
 *
 * @param fields in the order of the page
 * @param peiFile the PEI itself
 */
public record SchoolInputs(List<Field> fields, Optional<EvidenceItem> peiFile, boolean mayEdit, long revision) {
    public SchoolInputs {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String path) {
        return fields.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** One field: its path in the draft, its Spanish label, its text and the row's revision. */
    public record Field(String path, String label, String help, int maxLength, String value, long rev) {}
}
