package co.ruta.portal.office;

import co.ruta.core.opinion.Checklist;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.opinion.Verdict;
import co.ruta.core.process.ProcessView;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.ReviewPage;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the review of any document shows beside the document itself: where it stands, decision and remarks.
 *
 * @param checklist what is verified, with the verdicts given
 * @param verified whether the secretaría verifies how it is carried out
 * @param opinions issued on the document, oldest first
 * @param format the official format the checklist is filled in; empty where no opinion rests on one
 * @param mayReview whether this person may remark and decide
 * @param key idempotency key minted for this showing of the page
 * @param focus path whose remark is being written, opened
 * @param draft what was written for it, when it came back with an error
 */
public record ReviewSheet(
        OfficePlace at,
        ReviewPage page,
        Checklist checklist,
        boolean verified,
        List<OpinionView> opinions,
        Optional<FormatDefinition> format,
        boolean mayReview,
        String key,
        String csrf,
        String focus,
        String draft,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice) {
    public ReviewSheet {
        opinions = List.copyOf(opinions);
    }

    /** Where an opinion is read, by school and secretaría alike. */
    public String opinion(OpinionView it) {
        return new SchoolPlace(at.territory(), page.document().school(), at.cycle())
                .opinion(page.document().document(), it.number());
    }

    /** The checklist as it stands, in its format; empty where there is nothing to verify. */
    public Optional<String> checklistFile(String as) {
        return format.filter(it -> !checklist.items().isEmpty()).map(it -> address() + "/verificacion." + as);
    }

    /** The versions with observations the school may read, newest first. */
    public List<Integer> observedVersions() {
        return page.observations().stream()
                .filter(ObservationView::published)
                .map(ObservationView::submission)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The observations to a version as one document. */
    public String observationsFile(int version, String as) {
        return new SchoolPlace(at.territory(), page.document().school(), at.cycle())
                .page("observaciones/" + page.document().document() + "/" + version + "/formato." + as);
    }

    /** The checklist's item, where somebody has to give verdicts. */
    public Optional<Checklist.Item> item(String group) {
        return checklist.asked() ? checklist.item(group) : Optional.empty();
    }

    /** Whether the verdict on an item is this one. */
    public static boolean is(Checklist.Item item, Verdict verdict) {
        return item.judged().filter(it -> it.verdict() == verdict).isPresent();
    }

    public static String remark(Checklist.Item item) {
        return item.judged().map(Checklist.Judged::remark).orElse("");
    }

    /** Where its execution is verified. */
    public String execution() {
        return at.bare("ejecucion/" + page.document().document());
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

    public String queueSentence() {
        if (page.position() == 0) {
            return "No está en la cola de revisión";
        }
        return "Documento " + page.position() + " de " + page.waiting() + " en la cola de revisión";
    }
}
