package co.ruta.portal.school;

import co.ruta.core.assessment.ReceiptView;
import co.ruta.portal.page.View;

/**
 * The proof of a delivery, to read and to print.
 *
 * @param previous number of the version before; 0 for the first
 */
public record ReceiptPageView(SchoolPlace at, ReceiptView receipt, String schoolName, String daneCode, int previous)
        implements View {
    @Override
    public String template() {
        return "school/receipt.jte";
    }

    /** The hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return receipt.sha256().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
