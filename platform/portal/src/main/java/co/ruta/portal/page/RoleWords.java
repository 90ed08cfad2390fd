package co.ruta.portal.page;

import co.ruta.core.account.Grant;
import co.ruta.sdk.Role;

/** What a role is called on screen when the territory gives no official post. */
public final class RoleWords {
    private RoleWords() {}

    public static String of(Role role) {
        return switch (role) {
            case OPERATOR -> "Operación de la plataforma";
            case LEADER -> "Líder de calidad";
            case PROFESSIONAL -> "Profesional de calidad";
            case EVALUATION -> "Evaluación";
            case INSPECTION -> "Inspección y vigilancia";
            case PAM_COORDINATOR -> "Coordinación del PAM";
            case PLANNING -> "Planeación";
            case TERRITORY_READER -> "Consulta en la secretaría";
            case RECTOR -> "Rectoría o dirección";
            case AREA_LEAD -> "Líder de área";
            case TEAM_MEMBER -> "Equipo de gestión";
            case CONTRIBUTOR -> "Colaboración con evidencias";
            case SCHOOL_READER -> "Consulta en la institución";
        };
    }

    /** The official post where there is one. */
    public static String of(Grant grant) {
        return grant.post().orElseGet(() -> of(grant.role()));
    }
}
