package co.ruta.portal.school;

import co.ruta.core.assessment.ReceiptView;
import co.ruta.portal.page.View;
import java.util.List;

/**
 * What a school delivered.
 *
 * @param state where the document stands now, as the territory calls it
 */
public record DeliveriesView(SchoolPlace at, List<ReceiptView> receipts, String state, Moves moves, boolean mayWork)
        implements View {
    @Override
    public String template() {
        return "school/deliveries.jte";
    }
}
