package co.ruta.portal.school;

import co.ruta.core.assessment.ReceiptView;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.plan.PlanReceipt;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * What a school delivered.
 *
 * @param self where the self-assessment stands; empty when there is none
 * @param receipts of the self-assessment, newest first
 * @param plan where the plan of the same route stands; empty when it has not begun
 * @param planned receipts of the plan, newest first
 * @param opinions the secretaría issued on either, newest first
 * @param versions all versions of all years of the plan that can be compared; the link's address is the version's word
 */
public record DeliveriesView(
        SchoolPlace at,
        Optional<Standing> self,
        List<ReceiptView> receipts,
        Optional<Standing> plan,
        List<PlanReceipt> planned,
        List<Opinion> opinions,
        List<Link> versions,
        boolean mayWork)
        implements View {
    /**
     * Where a document stands now.
     *
     * @param state as the territory calls it
     */
    public record Standing(String state, Moves moves) {}

    /**
     * An opinion the secretaría issued.
     *
     * @param address where it is read
     */
    public record Opinion(OpinionView opinion, String address) {
        public String day() {
            return Dates.inFull(opinion.content().day().toString());
        }
    }

    @Override
    public String template() {
        return "school/deliveries.jte";
    }
}
