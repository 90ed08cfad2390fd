package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.opinion.OpinionFiles.Sort;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.opinion.Opinions;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** An opinion the secretaría issued on one of the school's documents, to read and to print; for school and secretaría. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/conceptos/{document}/{number: [0-9]{1,6}}")
@ApplicationScoped
@Produces("text/html")
public class OpinionResource {
    @Inject
    private Documents documents;

    @Inject
    private Opinions opinions;

    @Inject
    private OpinionFiles files;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page read(
            @BeanParam SchoolAsked asked, @PathParam("document") String document, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        DocumentRef ref = documents
                .get(new DocumentRef(at.territory(), at.school(), new DocumentId(document)))
                .ref();
        OpinionView opinion = opinions.get(user.principal(), ref, number);
        return new Page(
                frames.school(opinion.content().title() + " " + opinion.code(), at, "entregas")
                        .withCrumbs(
                                Link.to("Entregas", at.page("entregas")),
                                new Link(opinion.content().title(), "", true)),
                new OpinionPageView(at, ref, opinion, files.checklist(ref)));
    }

    /** The opinion in its official format. */
    @GET
    @Path("concepto.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.SCHOOL)
    public Response opinion(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("number") int number,
            @PathParam("as") String as) {
        return file(asked.at(), document, number, Sort.OPINION, as);
    }

    /** The checklist it rests on, in its own format. */
    @GET
    @Path("verificacion.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.SCHOOL)
    public Response checklist(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("number") int number,
            @PathParam("as") String as) {
        return file(asked.at(), document, number, Sort.CHECKLIST, as);
    }

    private Response file(SchoolPlace at, String document, int number, Sort sort, String as) {
        return Attachment.of(files.issued(
                user.principal(),
                new DocumentRef(at.territory(), at.school(), new DocumentId(document)),
                number,
                sort,
                FilledAs.of(as)));
    }
}
