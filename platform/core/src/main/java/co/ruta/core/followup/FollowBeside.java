package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FormBeside;
import co.ruta.core.format.FormContent;
import co.ruta.core.process.PinnedDefinitions;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Shows in the forms of a plan how far its follow-up of the same year came: what was delivered of it last and, in what the
 * school alone reads or while the secretaría verifies the execution, what it wrote since.
 */
@Service
class FollowBeside implements FormBeside {
    private final Documents documents;
    private final Submissions submissions;
    private final FollowStore store;
    private final FollowForm form;
    private final PinnedDefinitions definitions;

    @Inject
    FollowBeside(
            Documents documents,
            Submissions submissions,
            FollowStore store,
            FollowForm form,
            PinnedDefinitions definitions) {
        this.documents = documents;
        this.submissions = submissions;
        this.store = store;
        this.form = form;
        this.definitions = definitions;
    }

    @Override
    public Optional<FormContent> of(Document plan, Optional<Integer> submission) {
        if (plan.facts().kind() != DocumentKind.IMPROVEMENT_PLAN) {
            return Optional.empty();
        }
        return documents
                .find(plan.ref().territory(), plan.ref().school(), plan.facts().cycle(), DocumentKind.FOLLOW_UP)
                .filter(it -> store.pinned(it.ref())
                        .filter(pinned -> pinned.plan().equals(plan.ref().document()))
                        .isPresent())
                .flatMap(it -> submission.isEmpty() || verified(plan)
                        ? Optional.of(form.draft(it))
                        : submissions
                                .latest(it.ref())
                                .map(Submission::number)
                                .map(number -> form.submitted(it, number)));
    }

    private boolean verified(Document plan) {
        return definitions
                .process(plan.facts().pins())
                .state(plan.state())
                .filter(it -> !it.verifications().isEmpty())
                .isPresent();
    }
}
