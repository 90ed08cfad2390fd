package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.CitedEvidence;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceFile;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.evidence.EvidencePage;
import co.ruta.core.evidence.Stored;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All files of a school: uploading, citing one that is there, opening it. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/evidencias")
@ApplicationScoped
@Produces("text/html")
public class EvidenceResource {
    private static final int PAGE = 50;
    private static final Pattern COMPONENT = Pattern.compile("[a-z0-9.-]{1,120}");

    @Inject
    private Evidence evidence;

    @Inject
    private Assessments assessments;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private SchoolDesk desk;

    @Inject
    private PathTitles titles;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** @param target component a file is chosen for */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page all(
            @BeanParam SchoolAsked asked,
            @QueryParam("para") @DefaultValue("") String target,
            @QueryParam("desde") @DefaultValue("") String after) {
        SchoolPlace at = asked.at();
        return page(at, target, after, List.of(), asked.notice());
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response upload(@BeanParam SchoolAsked asked, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        String cite = "";
        Optional<Stored> stored = Optional.empty();
        try {
            for (EntityPart part : parts) {
                if (part.getName().equals("cite")) {
                    cite = NewEvidence.text(part).orElse("");
                } else if (part.getName().equals("file") || part.getName().equals("photo")) {
                    Optional<Stored> one =
                            NewEvidence.store(evidence, user.principal(), at.territory(), at.school(), part);
                    stored = one.isPresent() ? one : stored;
                }
            }
        } catch (ProblemException wrong) {
            return refused(at, component(cite), wrong);
        }
        if (stored.isEmpty()) {
            return refused(
                    at,
                    component(cite),
                    new ProblemException(
                            ProblemKind.INVALID,
                            "FILE_MISSING",
                            "Elija un archivo o tome una foto, y vuelva a subir."));
        }
        if (!cite.isEmpty()) {
            return cite(at, cite, stored.get().file());
        }
        return FormDesk.see(at.page("evidencias?aviso=" + (stored.get().already() ? "archivo-repetido" : "archivo")));
    }

    @POST
    @Path("citar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response cite(
            @BeanParam SchoolAsked asked,
            @FormParam("sha256") @DefaultValue("") String sha256,
            @FormParam("cite") @DefaultValue("") String path) {
        SchoolPlace at = asked.at();
        return cite(at, path, evidence.get(at.territory(), at.school(), sha256));
    }

    @POST
    @Path("quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response remove(@BeanParam SchoolAsked asked, @FormParam("sha256") @DefaultValue("") String sha256) {
        SchoolPlace at = asked.at();
        evidence.remove(user.principal(), at.territory(), at.school(), sha256);
        return FormDesk.see(at.page("evidencias?aviso=archivo-fuera"));
    }

    /** The file itself; the secretaría reads what a delivery cites. */
    @GET
    @Path("{sha256: [0-9a-f]{64}}")
    @Produces("*/*")
    @Allowed(Callers.SCHOOL)
    public Response file(@BeanParam SchoolAsked asked, @PathParam("sha256") String sha256) {
        SchoolPlace at = asked.at();
        EvidenceFile file = evidence.readable(user.principal(), at.territory(), at.school(), sha256);
        boolean shown =
                file.mediaType().equals("application/pdf") || file.mediaType().matches("image/(png|jpeg|webp|gif)");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(evidence.open(at.territory(), at.school(), sha256), file.mediaType())
                .header("Content-Length", file.size())
                .header("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    private Response cite(SchoolPlace at, String path, EvidenceFile file) {
        DocumentRef document = documents.at(at);
        FormDesk.Saved saved = desk.save(at, document, List.of(NewEvidence.file(path, file)));
        if (!saved.ok()) {
            return Response.status(saved.status())
                    .entity(page(at, component(path), "", saved.troubles(), Optional.empty()))
                    .build();
        }
        String component = component(path);
        return titles.process(document, component)
                .map(it -> FormDesk.see(at.rating(it) + "?aviso=citado#" + SchoolPlace.anchor(component) + "-e"))
                .orElseGet(() -> FormDesk.see(at.page("evidencias?aviso=citado")));
    }

    private static String component(String path) {
        String[] parts = path.split("/", -1);
        return parts.length == 3 && parts[0].equals("ratings") ? parts[1] : "";
    }

    private Response refused(SchoolPlace at, String target, ProblemException wrong) {
        List<Trouble> troubles = Trouble.all(wrong, "file");
        return Response.status(422)
                .entity(page(at, target, "", troubles, Optional.empty()))
                .build();
    }

    private Page page(SchoolPlace at, String target, String after, List<Trouble> errors, Optional<String> notice) {
        DocumentRef document = documents.at(at);
        Principal who = user.principal();
        AssessmentHead head = assessments.head(who, document);
        EvidencePage files =
                evidence.list(at.territory(), at.school(), Optional.of(after).filter(it -> !it.isEmpty()), PAGE);
        List<CitedEvidence> cited = assessments.evidence(who, document);
        boolean choosing = COMPONENT.matcher(target).matches();
        String path = choosing ? "ratings/" + target + "/evidence" : "";
        EvidenceView view = new EvidenceView(
                at,
                files.files().stream().map(it -> row(at, it, cited)).toList(),
                cited.stream()
                        .filter(it -> it.item().kind() != EvidenceItem.Kind.FILE)
                        .toList(),
                choosing ? Optional.of(titles.of(who, document, path).replace(": nivel", "")) : Optional.empty(),
                path,
                head.mayContribute(),
                files.next().map(it -> at.page("evidencias?desde=") + URLEncoder.encode(it, StandardCharsets.UTF_8)),
                frames.dates(at.territory()),
                user.csrfToken(),
                errors,
                notice);
        var frame = frames.school("Evidencias", at, "evidencias");
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static EvidenceView.FileRow row(SchoolPlace at, EvidenceFile file, List<CitedEvidence> cited) {
        List<Link> places = cited.stream()
                .filter(it -> it.item().sha256().filter(file.sha256()::equals).isPresent())
                .flatMap(it -> it.places().stream())
                .map(it -> Link.to(it.title(), address(at, it)))
                .toList();
        return new EvidenceView.FileRow(
                file.sha256(), file.name(), size(file.size()), type(file.mediaType()), file.uploadedAt(), places);
    }

    private static String address(SchoolPlace at, CitedEvidence.Place place) {
        String[] parts = place.path().split("/", -1);
        if (place.process().isEmpty()) {
            return at.page("identidad");
        }
        return parts.length > 1 ? at.component(place.process(), parts[1]) : at.rating(place.process());
    }

    private static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + "\u00a0KB"
                : String.format(java.util.Locale.forLanguageTag("es-CO"), "%.1f\u00a0MB", bytes / 1048576.0);
    }

    private static String type(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return "Imagen";
        }
        if (mediaType.equals("application/pdf")) {
            return "PDF";
        }
        if (mediaType.contains("sheet") || mediaType.contains("excel") || mediaType.equals("text/csv")) {
            return "Hoja de cálculo";
        }
        return mediaType.contains("word") ? "Documento" : "Archivo";
    }
}
