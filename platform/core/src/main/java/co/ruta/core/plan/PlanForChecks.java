package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.SubmissionView.SubmittedRating;
import co.ruta.core.check.CheckSubject;
import co.ruta.core.check.CheckSubjects;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.sdk.check.AssessmentView;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan's draft as checks see it. Checks are asked while deliveries are judged, hence the provider. */
@Service
class PlanForChecks implements CheckSubjects {
    private final PlanReader reader;
    private final Provider<Prefill> prefill;

    @Inject
    PlanForChecks(PlanReader reader, Provider<Prefill> prefill) {
        this.reader = reader;
        this.prefill = prefill;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT_PLAN;
    }

    @Override
    public CheckSubject draft(Document document) {
        return new CheckSubject(
                reader.view(document, reader.draft(document)),
                reader.answers(reader.edition(document)).map(this::assessment),
                Optional.of(reader.subject(document).catalogue()),
                List.of());
    }

    private AssessmentView assessment(Submission submission) {
        DocumentRef ref = submission.document().ref();
        Map<String, Integer> levels = new HashMap<>();
        Map<String, Integer> evidence = new HashMap<>();
        SubmissionView view = prefill.get().read(ref, submission.number());
        for (SubmittedRating it : ratings(view)) {
            it.level().ifPresent(level -> levels.put(it.slug(), level));
            evidence.put(it.slug(), it.evidence().size());
        }
        return new AssessmentView(submission.document().cycle(), levels, evidence);
    }

    static List<SubmittedRating> ratings(SubmissionView view) {
        return view.areas().stream()
                .flatMap(it -> it.processes().stream())
                .flatMap(it -> it.ratings().stream())
                .toList();
    }
}
