package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import java.util.List;
import java.util.Optional;

/**
 * The school's PEI reference and the inputs of the self-assessment; aggregates only, never a student's name.
 *
 * @param fields in the order of the page
 * @param peiFile the PEI itself
 */
public record SchoolInputs(List<Input> fields, Optional<EvidenceItem> peiFile, boolean mayEdit, long revision) {
    public SchoolInputs {
        fields = List.copyOf(fields);
    }

    public Optional<Input> field(String path) {
        return fields.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** One field: its path in the draft, its Spanish label, its text and the row's revision. */
    public record Input(String path, String label, String help, Kind kind, int maxLength, String value, long rev) {

        /** Which input it takes. */
        public enum Kind {
            SHORT_TEXT,
            LONG_TEXT,
            DATE,
            LINK
        }
    }
}
