package co.ruta.core.review;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who reviews and who answers, read from the process itself: reviewers are whoever may return or accept. */
final class Reviewing {
    private static final Set<Role> ANSWERERS = Set.of(Role.RECTOR, Role.TEAM_MEMBER, Role.AREA_LEAD);

    private final ProcessDefinition process;
    private final Document document;

    Reviewing(ProcessDefinition process, Document document) {
        this.process = process;
        this.document = document;
    }

    /** Whether remarks may be made now: the state leads back to the school. */
    boolean open() {
        return process.transitions().stream()
                .anyMatch(
                        it -> it.from().equals(document.state()) && it.effects().contains(Effect.PUBLISH_OBSERVATIONS));
    }

    /** Whether the document rests for good. */
    boolean ended() {
        return process.state(document.state()).filter(State::end).isPresent();
    }

    boolean reviews(Principal who) {
        Set<Role> reviewers = process.transitions().stream()
                .filter(it -> Stream.of(Effect.PUBLISH_OBSERVATIONS, Effect.ACCEPT, Effect.ISSUE_OPINION)
                        .anyMatch(it.effects()::contains))
                .flatMap(it -> it.roles().stream())
                .collect(Collectors.toSet());
        return who.rolesIn(document.ref().territory()).stream().anyMatch(reviewers::contains);
    }

    boolean answers(Principal who) {
        return grants(who).anyMatch(it -> ANSWERERS.contains(it.role()) && ofSchool(it));
    }

    /** Whether this person looks at it from the secretaría, and so sees drafts. */
    boolean seesDrafts(Principal who) {
        return !who.rolesIn(document.ref().territory()).isEmpty();
    }

    /** In which post or role this person speaks here. */
    String post(Principal who, boolean asSchool) {
        Optional<Grant> grant =
                grants(who).filter(it -> ofSchool(it) == asSchool).findFirst();
        return grant.flatMap(Grant::post)
                .or(() -> grant.map(it -> word(it.role())))
                .orElse("");
    }

    private Stream<Grant> grants(Principal who) {
        DocumentRef ref = document.ref();
        return who.grants().stream().filter(it -> it.reaches(ref.territory(), ref.school()));
    }

    private boolean ofSchool(Grant grant) {
        return grant.isIn(document.ref().territory(), document.ref().school());
    }

    private static String word(Role role) {
        return switch (role) {
            case LEADER -> "Líder de calidad";
            case PROFESSIONAL -> "Profesional de mejoramiento";
            case RECTOR -> "Rectoría";
            case AREA_LEAD -> "Líder de área";
            case TEAM_MEMBER -> "Equipo de gestión";
            default -> "Secretaría de educación";
        };
    }
}
