package co.ruta.rest.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.ControlFiles;
import co.ruta.core.review.DeliveryControl;
import co.ruta.core.review.DeliveryControlPage;
import co.ruta.core.review.DeliveryControlRow;
import co.ruta.core.sheet.Table;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who delivered, when, late, and who owes. */
@Path("/territories/{territory}/deliveries")
@ApplicationScoped
public class DeliveriesResource {
    private final CurrentUser user;
    private final DeliveryControl control;
    private final ControlFiles files;

    @Inject
    DeliveriesResource(CurrentUser user, DeliveryControl control, ControlFiles files) {
        this.user = user;
        this.control = control;
        this.files = files;
    }

    @GET
    @Produces("application/json")
    @Allowed(Callers.OFFICE)
    public DeliveryControlPage page(@PathParam("territory") TerritoryId territory, @BeanParam Asked asked) {
        return control.page(user.principal(), territory, asked.filter());
    }

    /** Every row that matches, none cut off, as {@code CSV} or {@code XLSX}. */
    @GET
    @Path("/export")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Allowed(Callers.OFFICE)
    public Response export(
            @PathParam("territory") TerritoryId territory,
            @BeanParam Asked asked,
            @QueryParam("form") @DefaultValue("CSV") String form) {
        Table.Form wanted = QueryValue.oneOf(Table.Form.class, "form", form).orElse(Table.Form.CSV);
        return Response.ok(control.table(user.principal(), territory, asked.filter())
                        .as(wanted))
                .type(wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entregas." + wanted.extension() + "\"")
                .build();
    }

    /** The secretaría's own formats of this control, by id and title; most have none. */
    @GET
    @Path("/formats")
    @Produces("application/json")
    @Allowed(Callers.OFFICE)
    public List<ControlFormat> formats(@PathParam("territory") TerritoryId territory) {
        return files.formats(territory).stream().map(ControlFormat::of).toList();
    }

    /** Every row that matches, none cut off, as a workbook in one of those formats. */
    @GET
    @Path("/formats/{format}/workbook")
    @Produces(Formats.XLSX)
    @Codes("FORMAT_NOT_FOUND")
    @Allowed(Callers.OFFICE)
    public Response workbook(
            @PathParam("territory") TerritoryId territory, @PathParam("format") String format, @BeanParam Asked asked) {
        return Attachment.of(files.file(user.principal(), territory, format, asked.filter(), FilledAs.XLSX));
    }

    /** The same as a PDF (PDF/A-2b, tagged). */
    @GET
    @Path("/formats/{format}/pdf")
    @Produces("application/pdf")
    @Codes("FORMAT_NOT_FOUND")
    @Allowed(Callers.OFFICE)
    public Response pdf(
            @PathParam("territory") TerritoryId territory, @PathParam("format") String format, @BeanParam Asked asked) {
        return Attachment.of(files.file(user.principal(), territory, format, asked.filter(), FilledAs.PDF));
    }

    /**
     * A format of the control.
     *
     * @param code empty for formats without one
     */
    public record ControlFormat(String id, String code, String version, String title) {
        static ControlFormat of(FormatDefinition it) {
            return new ControlFormat(it.id(), it.code().orElse(""), it.version(), it.title());
        }
    }

    /** What the query asks for. */
    public static final class Asked {
        @QueryParam("cycle")
        @DefaultValue("")
        String cycle = "";

        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("status")
        @Nullable
        String status;

        @QueryParam("municipality")
        @Nullable
        String municipality;

        @QueryParam("zone")
        @Nullable
        String zone;

        @QueryParam("sector")
        @Nullable
        String sector;

        @QueryParam("text")
        @Nullable
        String text;

        @QueryParam("sort")
        @Nullable
        String sort;

        @QueryParam("descending")
        @DefaultValue("false")
        boolean descending;

        @QueryParam("page")
        @DefaultValue("1")
        String page = "1";

        @QueryParam("limit")
        @DefaultValue("50")
        String limit = "50";

        DeliveryControlPage.Filter filter() {
            return new DeliveryControlPage.Filter(
                    QueryValue.oneOf(DocumentKind.class, "kind", kind).orElse(DocumentKind.SELF_ASSESSMENT),
                    QueryValue.number("cycle", cycle),
                    QueryValue.oneOf(DeliveryControlRow.Status.class, "status", status),
                    Optional.ofNullable(municipality),
                    Optional.ofNullable(zone),
                    Optional.ofNullable(sector),
                    Optional.ofNullable(text),
                    QueryValue.oneOf(DeliveryControlPage.Sort.class, "sort", sort)
                            .orElse(DeliveryControlPage.Sort.SCHOOL),
                    descending,
                    QueryValue.number("page", page),
                    QueryValue.number("limit", limit));
        }
    }
}
