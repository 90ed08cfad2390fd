package co.ruta.portal.school;

import co.ruta.core.assessment.CitedEvidence;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All the evidence of a school's self-assessment.
 *
 * @param other texts and links, each with the places that cite it
 * @param target the component a file is being chosen for; empty when one only looks
 * @param targetPath where it would be cited; empty when one only looks
 * @param next address of the next page of files
 */
public record EvidenceView(
        SchoolPlace at,
        List<FileRow> files,
        List<CitedEvidence> other,
        Optional<String> target,
        String targetPath,
        boolean mayAdd,
        Optional<String> next,
        Dates dates,
        String csrf,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/evidence.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "upload.js");
    }

    /** One file and where it is cited. */
    public record FileRow(
            String sha256, String name, String size, String type, Instant uploadedAt, List<Link> places) {}

    public static String title(CitedEvidence it) {
        return ComponentPart.title(it.item());
    }

    public String address(CitedEvidence.Place place) {
        String component = place.path().startsWith("ratings/") ? place.path().split("/", -1)[1] : "";
        return place.process().isEmpty()
                ? at.page("identidad")
                : component.isEmpty() ? at.rating(place.process()) : at.component(place.process(), component);
    }
}
