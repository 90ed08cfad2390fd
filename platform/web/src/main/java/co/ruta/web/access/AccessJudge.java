package co.ruta.web.access;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Deny by default: whether somebody may call a method, from its annotation, the person's grants and the path. */
final class AccessJudge {
    private static final Pattern TERRITORY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private AccessJudge() {}

    /**
     * Returns when the request may enter.
     *
     * @throws ProblemException 401 when nobody is signed in, 404 when the person has nothing there, 403 when the role
     *     does not suffice
     */
    static void judge(
            @Nullable Allowed allowed,
            Optional<Principal> principal,
            MultivaluedMap<String, String> parameters,
            BiPredicate<TerritoryId, SchoolId> schoolExists) {
        if (allowed == null) {
            throw forbidden();
        }
        if (allowed.value().scope() == Scope.PUBLIC) {
            return;
        }
        Principal who = principal.orElseThrow(() -> new ProblemException(
                ProblemKind.UNAUTHENTICATED, "NOT_SIGNED_IN", "Ingrese con su usuario y contraseña."));
        if (Optional.ofNullable(parameters.getFirst("document"))
                .filter(it -> !Ids.isUlid(it))
                .isPresent()) {
            throw nothingThere();
        }
        Set<Role> roles = allowed.value().roles();
        switch (allowed.value().scope()) {
            case SIGNED_IN -> among(who, roles, it -> true);
            case PLATFORM -> among(who, Set.of(Role.OPERATOR), it -> true);
            case TERRITORY -> {
                TerritoryId territory = territory(parameters);
                within(who, roles, it -> it.isIn(territory));
            }
            case SCHOOL -> {
                TerritoryId territory = territory(parameters);
                SchoolId school = school(parameters);
                within(who, roles, it -> it.reaches(territory, school));
                if (matching(who, it -> it.isIn(territory, school)).isEmpty()
                        && !schoolExists.test(territory, school)) {
                    throw nothingThere();
                }
            }
            case PUBLIC -> {}
        }
    }

    private static void among(Principal who, Set<Role> roles, Predicate<Grant> there) {
        if (!roles.isEmpty() && matching(who, there).stream().noneMatch(it -> roles.contains(it.role()))) {
            throw forbidden();
        }
    }

    private static void within(Principal who, Set<Role> roles, Predicate<Grant> there) {
        if (roles.contains(Role.OPERATOR) && who.isOperator()) {
            return;
        }
        if (matching(who, there).isEmpty()) {
            throw nothingThere();
        }
        among(who, roles, there);
    }

    private static List<Grant> matching(Principal who, Predicate<Grant> there) {
        return who.grants().stream().filter(there).toList();
    }

    private static TerritoryId territory(MultivaluedMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst("territory"))
                .filter(it -> TERRITORY.matcher(it).matches())
                .map(TerritoryId::new)
                .orElseThrow(AccessJudge::nothingThere);
    }

    private static SchoolId school(MultivaluedMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst("school"))
                .filter(Ids::isUlid)
                .map(SchoolId::new)
                .orElseThrow(AccessJudge::nothingThere);
    }

    private static ProblemException nothingThere() {
        return Problems.notFound("NOT_FOUND", "No hay nada en esta dirección. Revise que esté bien escrita.");
    }

    private static ProblemException forbidden() {
        return Problems.forbidden("ROLE_NOT_ALLOWED", "Su rol no permite esta operación.");
    }
}
