package co.ruta.web.access;

import co.ruta.sdk.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Everyone a method may be for: each group of people the API and the portal know, said once. */
public enum Callers {
    /** Anybody, signed in or not. */
    ANYBODY(Scope.PUBLIC),
    /** Anybody who is signed in. */
    SIGNED_IN(Scope.SIGNED_IN),
    OPERATOR(Scope.PLATFORM),

    /** All who have a membership in the territory, its schools' people among them. */
    TERRITORY(Scope.TERRITORY),
    /** The secretaría, whatever somebody does there. */
    OFFICE(
            Scope.TERRITORY,
            Role.LEADER,
            Role.PROFESSIONAL,
            Role.EVALUATION,
            Role.INSPECTION,
            Role.PAM_COORDINATOR,
            Role.PLANNING,
            Role.TERRITORY_READER),
    OFFICE_OR_OPERATOR(Scope.TERRITORY, with(OFFICE, Role.OPERATOR)),
    /** The secretaría, and rectors for what concerns their own school. */
    OFFICE_OR_RECTOR(Scope.TERRITORY, with(OFFICE, Role.RECTOR)),
    /** Those of the secretaría who decide on what schools deliver. */
    OFFICE_REVIEWERS(Scope.TERRITORY, Role.LEADER, Role.PROFESSIONAL),
    /** Those who decide, and who evaluates beside them. */
    OFFICE_EVALUATORS(Scope.TERRITORY, Role.LEADER, Role.PROFESSIONAL, Role.EVALUATION),
    OFFICE_LEADER(Scope.TERRITORY, Role.LEADER),
    OFFICE_LEADER_OR_OPERATOR(Scope.TERRITORY, Role.LEADER, Role.OPERATOR),

    /** The school's people, and its secretaría. */
    SCHOOL(Scope.SCHOOL),
    /** The school's people alone. */
    SCHOOL_PEOPLE(Scope.SCHOOL, Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER, Role.CONTRIBUTOR, Role.SCHOOL_READER),
    /** Those of the school who give something: evidence and remarks at the least. */
    SCHOOL_CONTRIBUTORS(Scope.SCHOOL, Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER, Role.CONTRIBUTOR),
    /** Those of the school who write its documents. */
    SCHOOL_WRITERS(Scope.SCHOOL, Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER),
    /** Those of the school who write what belongs to no single area. */
    SCHOOL_TEAM(Scope.SCHOOL, Role.RECTOR, Role.TEAM_MEMBER),
    SCHOOL_RECTOR(Scope.SCHOOL, Role.RECTOR),
    SCHOOL_RECTOR_OR_OFFICE_LEADER(Scope.SCHOOL, Role.RECTOR, Role.LEADER),
    /** Who may move a school's document on, each in their own states. */
    SCHOOL_RECTOR_OR_OFFICE_EVALUATORS(Scope.SCHOOL, with(OFFICE_EVALUATORS, Role.RECTOR)),
    /** Both sides of a conversation on a document. */
    SCHOOL_WRITERS_OR_OFFICE_EVALUATORS(
            Scope.SCHOOL, with(OFFICE_EVALUATORS, Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER)),
    /** As {@link #OFFICE}, about one school. */
    OFFICE_OF_SCHOOL(Scope.SCHOOL, with(OFFICE)),
    /** As {@link #OFFICE_REVIEWERS}, about one school. */
    OFFICE_REVIEWERS_OF_SCHOOL(Scope.SCHOOL, with(OFFICE_REVIEWERS)),
    /** As {@link #OFFICE_EVALUATORS}, about one school. */
    OFFICE_EVALUATORS_OF_SCHOOL(Scope.SCHOOL, with(OFFICE_EVALUATORS)),
    /** As {@link #OFFICE_LEADER}, about one school. */
    OFFICE_LEADER_OF_SCHOOL(Scope.SCHOOL, with(OFFICE_LEADER));

    private final Scope scope;
    private final Set<Role> roles;

    Callers(Scope scope, Role... roles) {
        this.scope = scope;
        EnumSet<Role> named = EnumSet.noneOf(Role.class);
        Collections.addAll(named, roles);
        this.roles = Collections.unmodifiableSet(named);
    }

    private static Role[] with(Callers others, Role... more) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(others.roles);
        Collections.addAll(all, more);
        return all.toArray(Role[]::new);
    }

    /** Where their membership has to be. */
    public Scope scope() {
        return scope;
    }

    /** One of these suffices; empty: every member there. */
    public Set<Role> roles() {
        return roles;
    }
}
