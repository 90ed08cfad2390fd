package co.ruta.portal.office;

import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.process.ProcessView;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.ReviewPage;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.ComponentPart;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/**
 * The review of one document: the document on the left, decision and remarks on the right.
 *
 * @param mayReview whether this person may remark and decide
 * @param key idempotency key minted for this showing of the page
 * @param focus path whose remark is being written, opened
 * @param draft what was written for it, when it came back with an error
 */
public record ReviewView(
        OfficePlace at,
        ReviewPage page,
        boolean mayReview,
        String key,
        String csrf,
        String focus,
        String draft,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "office/review.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "review.js");
    }

    /** What was delivered. */
    public SubmissionView submission() {
        return (SubmissionView) page.submission();
    }

    /** What changed since the version before. */
    public Optional<VersionDifference> changes() {
        return page.changes().map(VersionDifference.class::cast);
    }

    public String address() {
        return at.review(page.document().document().value());
    }

    /** The decisions this person's role admits. */
    public List<ProcessView.Option> options() {
        return mayReview ? page.process().mine() : List.of();
    }

    /** What each option lacks, for the first that lacks anything. */
    public static String obstacles(ProcessView.Option option) {
        return option.obstacles().isEmpty() ? "" : option.obstacles().get(0).message();
    }

    public List<ObservationView> on(String path) {
        return page.observations().stream()
                .filter(it -> it.path().equals(path) || it.path().startsWith(path + "/"))
                .toList();
    }

    public List<ObservationView> onWhole() {
        return page.observations().stream().filter(it -> it.path().isEmpty()).toList();
    }

    public long open() {
        return page.observations().stream()
                .filter(it -> it.state() != ObservationView.State.CLOSED)
                .count();
    }

    /** Whether anything below the node changed since the version before. */
    public boolean changed(String path) {
        return changes()
                .filter(changes -> changes.changes().stream()
                        .anyMatch(it -> it.path().equals(path) || it.path().startsWith(path + "/")))
                .isPresent();
    }

    public String anchor(String path) {
        return SchoolPlace.anchor(path.isEmpty() ? "documento" : path);
    }

    public NodePart node(String path, String title) {
        return new NodePart(
                address(),
                path,
                title,
                path.isEmpty() ? onWhole() : on(path),
                mayRemark(),
                focus.equals(path) && !draft.isEmpty() ? draft : "",
                csrf,
                dates);
    }

    /** Remarks can be written while the document waits for the secretaría. */
    public boolean mayRemark() {
        return mayReview && page.process().options().stream().anyMatch(ProcessView.Option::roleFits);
    }

    public static String title(EvidenceItem item) {
        return ComponentPart.title(item);
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(it -> at.file(page.document(), it));
        };
    }

    public String queueSentence() {
        if (page.position() == 0) {
            return "No está en la cola de revisión";
        }
        return "Documento " + page.position() + " de " + page.waiting() + " en la cola de revisión";
    }
}
