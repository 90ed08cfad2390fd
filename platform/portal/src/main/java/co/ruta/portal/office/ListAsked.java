package co.ruta.portal.office;

import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.DeliveryControlPage.Sort;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.review.OwedPage;
import co.ruta.core.review.Reviews.StageYear;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/** What the address asks for; what cannot be is taken as not asked. */
public class ListAsked {
    private static final int PAGE = 50;

    @QueryParam("vigencia")
    @DefaultValue("0")
    int cycle;

    @QueryParam("anios")
    @DefaultValue("")
    String years = "";

    @QueryParam("documento")
    @DefaultValue("")
    String document = "";

    @QueryParam("estado")
    @DefaultValue("")
    String status = "";

    @QueryParam("municipio")
    @DefaultValue("")
    String municipality = "";

    @QueryParam("zona")
    @DefaultValue("")
    String zone = "";

    @QueryParam("sector")
    @DefaultValue("")
    String sector = "";

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    @QueryParam("orden")
    @DefaultValue("")
    String sort = "";

    @QueryParam("descendente")
    @DefaultValue("false")
    boolean descending;

    @QueryParam("pagina")
    @DefaultValue("1")
    int page = 1;

    Filter filter(StageYear stage) {
        return new Filter(
                stage.kind(),
                stage.year(),
                Arrays.stream(Status.values())
                        .filter(it -> it.name().equals(status))
                        .findFirst(),
                given(municipality),
                given(zone),
                given(sector),
                given(text.strip()),
                Arrays.stream(Sort.values())
                        .filter(it -> it.name().equals(sort))
                        .findFirst()
                        .orElse(Sort.SCHOOL),
                descending,
                Math.max(1, page),
                PAGE);
    }

    /** The same of all documents of a cycle at once; of the states only "owes" narrows it. */
    OwedPage.Asked owed(int shown) {
        return new OwedPage.Asked(
                shown,
                years.equals("todos"),
                status.equals(Status.OWES.name()),
                given(municipality),
                given(zone),
                given(sector),
                given(text.strip()),
                Math.max(1, page),
                PAGE);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(it -> !it.isBlank());
    }
}
