package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import java.util.List;

/** The review of the school's identity: what the definitions ask, with answer, agreement and evidence. */
public record IdentityView(List<Item> items, boolean mayEdit, boolean mayContribute, long revision) {
    public IdentityView {
        items = List.copyOf(items);
    }

    public long answered() {
        return items.stream().filter(it -> !it.answer().isBlank()).count();
    }

    /** One question. */
    public record Item(
            String id,
            String title,
            String help,
            String answer,
            long answerRev,
            String agreement,
            long agreementRev,
            List<EvidenceItem> evidence) {
        public Item {
            evidence = List.copyOf(evidence);
        }
    }
}
