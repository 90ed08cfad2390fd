package co.ruta.portal.office;

import co.ruta.core.assessment.ReceiptView;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One school as its secretaría sees it.
 *
 * @param deliveries receipts of every cycle it has begun, newest first
 * @param mayManage whether this person names rectors
 */
public record SchoolView(
        OfficePlace at,
        School school,
        String municipality,
        List<MemberRow> members,
        List<Delivered> deliveries,
        List<Schools.Change> changes,
        List<Pending> pending,
        InviteForm form,
        boolean hasRector,
        Optional<GivenLink> link,
        boolean mayManage,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    /** What a secretaría lets a school's first person in as. */
    public static final List<Role> ROLES = List.of(Role.RECTOR);

    private static final Map<String, String> FIELDS = Map.of(
            "daneCode", "Código DANE",
            "name", "Nombre",
            "municipality", "Municipio",
            "zone", "Zona",
            "sector", "Sector",
            "regime", "Régimen",
            "regimeYear", "Año del régimen",
            "calendar", "Calendario",
            "address", "Dirección");

    @Override
    public String template() {
        return "office/school.jte";
    }

    public String address() {
        return at.school(school.id().value());
    }

    public static String field(String name) {
        return FIELDS.getOrDefault(name, name.replace("details.", "").replace('_', ' '));
    }

    /** A document that is not finished: what it is, how it stands and whose turn it is. */
    public record Pending(String title, String state, String since, String turn, long observations) {}

    /** A receipt and where to read it. */
    public record Delivered(ReceiptView receipt, String address) {}
}
