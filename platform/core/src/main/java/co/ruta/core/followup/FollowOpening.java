package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Pins;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.followup.FollowStore.Pinned;
import co.ruta.core.followup.FollowUps.Start;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.ProcessModel;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Begins the follow-up of a year: its plan must have been delivered, and the delivered version is what it follows. */
@Service
class FollowOpening {
    private final FollowStore store;
    private final Documents documents;
    private final Submissions submissions;
    private final Territories territories;

    @Inject
    FollowOpening(FollowStore store, Documents documents, Submissions submissions, Territories territories) {
        this.store = store;
        this.documents = documents;
        this.submissions = submissions;
        this.territories = territories;
    }

    Start start(Principal who, TerritoryId territory, SchoolId school, int year) {
        Territory at = territories.get(territory);
        boolean asked = stage(at).isPresent();
        if (asked && !at.serves()) {
            return new Start(
                    true, false, Optional.of(at.unavailable().problems().get(0).message()));
        }
        Optional<String> waitsFor = asked && delivered(territory, school, year).isEmpty()
                ? Optional.of("Se habilita cuando el establecimiento entregue el plan de mejoramiento de " + year + ".")
                : Optional.empty();
        return new Start(asked, asked && waitsFor.isEmpty() && mayOpen(who, territory, school), waitsFor);
    }

    DocumentRef open(Principal who, TerritoryId territory, SchoolId school, int year) {
        if (!mayOpen(who, territory, school)) {
            throw Problems.forbidden(
                    "ROLE_NOT_ENOUGH", "La rectoría o el equipo de gestión comienza el seguimiento del plan.");
        }
        Territory at = territories.get(territory);
        StageDefinition stage = stage(at)
                .orElseThrow(() -> Problems.conflict(
                        "STAGE_NOT_ASKED", "En " + at.name() + " la secretaría no recibe el seguimiento del plan."));
        Submission plan = delivered(territory, school, year)
                .orElseThrow(() -> Problems.conflict(
                        "PLAN_NOT_DELIVERED",
                        "El plan de mejoramiento de " + year + " todavía no se ha entregado; entréguelo y vuelva a"
                                + " comenzar el seguimiento."));
        ProcessDefinition process = at.plugin()
                .definition()
                .process(stage.process())
                .orElseThrow(() -> new IllegalStateException("No process " + stage.process()));
        List<String> defects = ProcessModel.defects(process);
        if (!defects.isEmpty()) {
            throw Problems.conflict(
                    "PROCESS_NOT_SOUND", "El proceso de esta etapa no se puede abrir. " + String.join(" ", defects));
        }
        Document document = documents.open(
                who,
                territory,
                school,
                year,
                DocumentKind.FOLLOW_UP,
                new Pins(at.plugin().sha256(), at.revision(), Optional.empty(), process.id()),
                process.initial(),
                process.state(process.initial()).orElseThrow().editable());
        store.add(document.ref(), new Pinned(plan.document().ref().document(), plan.number()));
        return document.ref();
    }

    private Optional<Submission> delivered(TerritoryId territory, SchoolId school, int year) {
        return documents
                .find(territory, school, year, DocumentKind.IMPROVEMENT_PLAN)
                .flatMap(it -> submissions.latest(it.ref()));
    }

    private static Optional<StageDefinition> stage(Territory territory) {
        return territory.published().flatMap(it -> it.definition().stage(Stage.FOLLOW_UP));
    }

    private static boolean mayOpen(Principal who, TerritoryId territory, SchoolId school) {
        return who.grants().stream()
                .anyMatch(it ->
                        (it.role() == Role.RECTOR || it.role() == Role.TEAM_MEMBER) && it.isIn(territory, school));
    }
}
