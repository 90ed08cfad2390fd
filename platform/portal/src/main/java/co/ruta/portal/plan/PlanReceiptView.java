package co.ruta.portal.plan;

import co.ruta.core.plan.PlanReceipt;
import co.ruta.portal.page.Numbers;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;

/**
 * The proof of a plan's delivery, to read and to print.
 *
 * @param previous number of the version before; 0 for the first
 */
public record PlanReceiptView(SchoolPlace at, PlanReceipt receipt, String schoolName, String daneCode, int previous)
        implements View {
    @Override
    public String template() {
        return "plan/receipt.jte";
    }

    /** The hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return receipt.sha256().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String contents() {
        return contents(receipt);
    }

    /** "2 objetivos, 3 metas, 3 indicadores y 6 acciones; $ 9.450.000". */
    public static String contents(PlanReceipt it) {
        return PortalText.count(it.objectives(), "objetivo", "objetivos") + ", "
                + PortalText.count(it.goals(), "meta", "metas") + ", "
                + PortalText.count(it.indicators(), "indicador", "indicadores") + " y "
                + PortalText.count(it.actions(), "acción", "acciones") + "; " + Numbers.pesos(it.money());
    }
}
