package co.ruta.portal.library;

import co.ruta.core.library.Library;
import co.ruta.core.library.Paper;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The library as a school reads it. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/biblioteca")
@ApplicationScoped
@Produces("text/html")
public class SchoolLibraryResource {
    @Inject
    private Library library;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page list(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(
                frames.school("Biblioteca", at, "biblioteca"),
                new LibraryView(
                        at.page("biblioteca"),
                        library.list(user.principal(), at.territory()),
                        false,
                        user.csrfToken(),
                        frames.dates(at.territory()),
                        List.of(),
                        Optional.empty()));
    }

    @GET
    @Path("{paper}")
    @Allowed(Callers.SCHOOL)
    public Page paper(@BeanParam SchoolAsked asked, @PathParam("paper") String id) {
        SchoolPlace at = asked.at();
        Paper paper = library.get(user.principal(), at.territory(), id);
        return new Page(
                frames.school(paper.reference(), at, "biblioteca")
                        .withCrumbs(
                                Link.to("Biblioteca", at.page("biblioteca")), new Link(paper.reference(), "", true)),
                new PaperView(
                        at.page("biblioteca/" + id),
                        paper,
                        Optional.empty(),
                        user.csrfToken(),
                        frames.dates(at.territory()),
                        List.of(),
                        asked.notice()));
    }

    @POST
    @Path("{paper}/lectura")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response confirm(@BeanParam SchoolAsked asked, @PathParam("paper") String paper) {
        SchoolPlace at = asked.at();
        library.confirm(user.principal(), at.territory(), paper);
        return FormDesk.see(at.page("biblioteca/" + paper + "?aviso=leido"));
    }

    @GET
    @Path("{paper}/{number: [0-9]{1,4}}/archivo")
    @Produces("*/*")
    @Allowed(Callers.SCHOOL)
    public Response file(
            @BeanParam SchoolAsked asked, @PathParam("paper") String paper, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        return Papers.file(library, at.territory(), library.get(user.principal(), at.territory(), paper), number);
    }
}
