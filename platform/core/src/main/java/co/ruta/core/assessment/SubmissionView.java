package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.stage.Delivered;
import java.util.List;
import java.util.Optional;

/** A submission to read, from its own content only. */
public record SubmissionView(
        ReceiptView receipt,
        String catalogueTitle,
        List<SubmittedArea> areas,
        List<SubmittedText> identity,
        List<SubmittedText> context,
        List<SubmittedText> groups,
        List<SubmittedText> delivery)
        implements Delivered {
    public SubmissionView {
        areas = List.copyOf(areas);
        identity = List.copyOf(identity);
        context = List.copyOf(context);
        groups = List.copyOf(groups);
        delivery = List.copyOf(delivery);
    }

    /** An area as delivered. */
    public record SubmittedArea(
            String slug,
            String number,
            String name,
            ProfileView.Distribution distribution,
            List<SubmittedProcess> processes) {
        public SubmittedArea {
            processes = List.copyOf(processes);
        }
    }

    /** A process as delivered. */
    public record SubmittedProcess(String slug, String number, String name, List<SubmittedRating> ratings) {
        public SubmittedProcess {
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * A rating as delivered.
     *
     * @param path {@code ratings/{component}}, to anchor an observation
     * @param choice what the team made of it, when rated
     */
    public record SubmittedRating(
            String path,
            String slug,
            String number,
            String name,
            Optional<Integer> level,
            Optional<String> levelName,
            Optional<Integer> lastYear,
            String note,
            List<EvidenceItem> evidence,
            Optional<SuggestionView.Kind> choice,
            String reason) {
        public SubmittedRating {
            evidence = List.copyOf(evidence);
        }
    }

    /** A titled text as delivered, with its path to anchor an observation. */
    public record SubmittedText(String path, String title, String text, List<EvidenceItem> evidence) {
        public SubmittedText {
            evidence = List.copyOf(evidence);
        }
    }
}
