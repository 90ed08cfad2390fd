package co.ruta.portal.school;

import co.ruta.core.verification.VerificationSheet;
import co.ruta.portal.page.Dates;
import java.util.Optional;

/** What the secretaría verified, as the school reads it beside each node. */
public record Verified(VerificationSheet sheet, Dates dates) {
    /**
     * "Ejecución verificada: Sí, hoy a las 10:31. Se visitó la biblioteca.".
     *
     * @param node e.g. {@code plan/actions/01J…}
     */
    public Optional<String> on(String node) {
        return sheet.asked().stream()
                .flatMap(asked -> asked.rows().stream()
                        .filter(it -> it.node().equals(node))
                        .flatMap(it -> it.last().stream())
                        .map(it -> asked.title() + ": " + it.label() + ", " + dates.moment(it.at()) + "."
                                + (it.remark().isEmpty() ? "" : " " + it.remark())))
                .findFirst();
    }
}
