package co.ruta.portal.office;

import co.ruta.core.school.SchoolLists.Receipt;
import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;

/** What an applied list did. */
public record ImportReceiptView(OfficePlace at, SchoolList list, Receipt receipt, Dates dates) implements View {
    @Override
    public String template() {
        return "office/importreceipt.jte";
    }
}
