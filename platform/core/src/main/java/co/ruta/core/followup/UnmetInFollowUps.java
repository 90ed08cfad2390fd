package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.UnmetGoals;
import jakarta.inject.Inject;
import java.util.List;

/** The goals that wait for the year after, as the last closing of a year said. */
@Service
class UnmetInFollowUps implements UnmetGoals {
    private final Documents documents;
    private final Submissions submissions;

    @Inject
    UnmetInFollowUps(Documents documents, Submissions submissions) {
        this.documents = documents;
        this.submissions = submissions;
    }

    @Override
    public List<UnmetGoal> of(TerritoryId territory, SchoolId school, int year) {
        return documents
                .find(territory, school, year, DocumentKind.FOLLOW_UP)
                .flatMap(it -> submissions.latest(it.ref()))
                .map(it -> FollowContent.unmet(submissions.content(it.document().ref(), it.number())))
                .orElse(List.of());
    }
}
