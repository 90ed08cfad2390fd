package co.ruta.portal.office;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.review.DeliveryControlPage;
import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.DeliveryControlPage.Sort;
import co.ruta.core.review.DeliveryControlRow;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import co.ruta.sdk.format.FormatDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who delivered, when, late, and who owes.
 *
 * @param document Spanish, e.g. "Plan de mejoramiento 2027"
 * @param documents the documents of the cycle to choose from
 * @param formats the secretaría's own formats of this control
 */
public record DeliveriesView(
        OfficePlace at,
        String document,
        List<Link> documents,
        DeliveryControlPage control,
        Filter filter,
        boolean mayReview,
        List<FormatDefinition> formats,
        Dates dates)
        implements View {
    @Override
    public String template() {
        return "office/deliveries.jte";
    }

    public static String tag(Status status) {
        return switch (status) {
            case DELIVERED, DELIVERED_ELSEWHERE -> "tag tag-ok";
            case DELIVERED_LATE -> "tag tag-warn";
            case OWES -> "tag tag-bad";
            case IN_TIME -> "tag tag-now";
            case NO_DATE -> "tag";
        };
    }

    public static String icon(Status status) {
        return switch (status) {
            case DELIVERED -> "ok";
            case DELIVERED_ELSEWHERE -> "link";
            case DELIVERED_LATE, IN_TIME -> "clock";
            case OWES -> "bad";
            case NO_DATE -> "dash";
        };
    }

    public static String meaning(Status status) {
        return switch (status) {
            case DELIVERED -> "Entregado dentro del plazo; abajo, la fecha.";
            case DELIVERED_LATE -> "Entregado después del plazo; abajo, la fecha real.";
            case DELIVERED_ELSEWHERE -> "La secretaría anotó que se entregó en otro sistema: aquí no se debe.";
            case OWES -> "El plazo terminó y no se ha entregado.";
            case IN_TIME -> "No se ha entregado y el plazo sigue abierto, o no ha abierto.";
            case NO_DATE -> "No se ha entregado y no hay fecha definida: no cuenta como atraso.";
        };
    }

    public int count(Status status) {
        return control.counts().getOrDefault(status, 0);
    }

    public boolean sorted(Sort sort) {
        return filter.sort() == sort;
    }

    public boolean has(Optional<String> chosen, String value) {
        return chosen.filter(value::equals).isPresent();
    }

    /** The rows shown, in words. */
    public String rows() {
        if (control.total() == 0) {
            return "Ningún establecimiento coincide";
        }
        int first = (control.page() - 1) * filter.size() + 1;
        return "Filas " + first + " a " + (first + control.rows().size() - 1) + " de " + control.total();
    }

    /** The address of this very list; {@code page} names the resource, so that the export takes the same filters. */
    public String address(String page, int number) {
        String address = at.page(page);
        address = OfficePlace.and(
                address,
                "documento",
                filter.kind() == DocumentKind.SELF_ASSESSMENT
                        ? ""
                        : filter.kind().name());
        address = OfficePlace.and(
                address, "estado", filter.status().map(Enum::name).orElse(""));
        address = OfficePlace.and(address, "municipio", filter.municipality().orElse(""));
        address = OfficePlace.and(address, "zona", filter.zone().orElse(""));
        address = OfficePlace.and(address, "sector", filter.sector().orElse(""));
        address = OfficePlace.and(address, "q", filter.text().orElse(""));
        address = OfficePlace.and(
                address,
                "orden",
                filter.sort() == Sort.SCHOOL ? "" : filter.sort().name());
        address = OfficePlace.and(address, "descendente", filter.descending() ? "true" : "");
        return OfficePlace.and(address, "pagina", number > 1 ? Integer.toString(number) : "");
    }

    /** Pages near this one, the first and the last. */
    public List<Link> pager() {
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= control.pages(); number++) {
            if (number == 1 || number == control.pages() || Math.abs(number - control.page()) <= 2) {
                links.add(new Link(Integer.toString(number), address("entregas", number), number == control.page()));
            }
        }
        return links;
    }

    public String row(DeliveryControlRow it) {
        return it.document().isPresent() && it.receipt().isPresent() && mayReview
                ? at.review(it.document().get().value())
                : at.school(it.school().value());
    }
}
