package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.opinion.OpinionView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Optional;

/**
 * An issued opinion, to read and to print.
 *
 * @param checklist the format its checklist is filled in; empty when it has none
 */
public record OpinionPageView(
        SchoolPlace at, DocumentRef document, OpinionView opinion, Optional<FormatDefinition> checklist)
        implements View {
    @Override
    public String template() {
        return "school/opinion.jte";
    }

    /** @param sort "concepto" or "verificacion" */
    public String file(String sort, String as) {
        return at.opinion(document.document(), opinion.number()) + "/" + sort + "." + as;
    }

    /** The hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return opinion.sha256().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String day() {
        return Dates.inFull(opinion.content().day().toString());
    }

    /** How an observation stood, in Spanish. */
    public static String standing(OpinionView.Remark it) {
        return it.state().equals("DONE") ? "atendida, dice la institución" : "por atender";
    }
}
