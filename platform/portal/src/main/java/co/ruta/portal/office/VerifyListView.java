package co.ruta.portal.office;

import co.ruta.core.verification.InExecution;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import java.util.List;

/** What schools carry out and the secretaría verifies; what nobody looked at for longest comes first. */
public record VerifyListView(OfficePlace at, List<InExecution> all, List<Municipality> municipalities, Dates dates)
        implements View {
    public VerifyListView {
        all = List.copyOf(all);
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public String template() {
        return "office/verifylist.jte";
    }

    public String municipality(InExecution it) {
        return municipalities.stream()
                .filter(one -> one.code().equals(it.municipality()))
                .map(Municipality::name)
                .findFirst()
                .orElse(it.municipality());
    }

    public String address(InExecution it) {
        return at.bare("ejecucion/" + it.document().document());
    }
}
