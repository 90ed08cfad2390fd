package co.ruta.sdk;

/**
 * What a person may be in a school or a secretaría. Definitions map a territory's official posts to these.
 *
 * @since 0.1
 */
public enum Role {
    /** Installs and runs the platform; sees no school's content. */
    OPERATOR(Scope.PLATFORM),
    /** Líder de calidad of the secretaría. */
    LEADER(Scope.TERRITORY),
    /** Profesional de mejoramiento: reviews what schools deliver. */
    PROFESSIONAL(Scope.TERRITORY),
    /** Técnico or profesional of evaluation. */
    EVALUATION(Scope.TERRITORY),
    /** Inspección y vigilancia. */
    INSPECTION(Scope.TERRITORY),
    /** Coordinator of the territory's support plan (PAM). */
    PAM_COORDINATOR(Scope.TERRITORY),
    /** Planning office of the secretaría. */
    PLANNING(Scope.TERRITORY),
    /** Reads the territory, changes nothing. */
    TERRITORY_READER(Scope.TERRITORY),
    /** Rector(a), or director(a) of a centro educativo: answers for the school. */
    RECTOR(Scope.SCHOOL),
    /** Leads one area of the self-assessment. */
    AREA_LEAD(Scope.SCHOOL),
    /** Member of the management team. */
    TEAM_MEMBER(Scope.SCHOOL),
    /** Contributes evidence and remarks, rates nothing. */
    CONTRIBUTOR(Scope.SCHOOL),
    /** Reads the school, changes nothing. */
    SCHOOL_READER(Scope.SCHOOL);

    /** Where a role counts. */
    public enum Scope {
        PLATFORM,
        TERRITORY,
        SCHOOL
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    /** Where this role counts. */
    public Scope scope() {
        return scope;
    }
}
