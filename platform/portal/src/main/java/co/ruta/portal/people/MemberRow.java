package co.ruta.portal.people;

import co.ruta.core.account.Member;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.RoleWords;

/**
 * One person of a team as the table shows it.
 *
 * @param role official post, or the role's name, with the area of an area lead
 * @param entered when the person was last here, or that the invitation waits
 * @param until until when, or since when no longer
 */
public record MemberRow(Member member, String role, String entered, String until) {
    public static MemberRow of(Member it, String area, Dates dates) {
        String role = it.post().orElseGet(() -> RoleWords.of(it.role())) + (area.isEmpty() ? "" : ", " + area);
        String entered = it.entered()
                ? it.lastSeen().map(at -> "Entró " + dates.moment(at)).orElse("Ya tiene contraseña")
                : "Todavía no ha entrado";
        String until = it.to()
                .map(day -> (it.current() ? "Hasta el " : "Hasta el ") + dates.day(day))
                .orElse("Desde el " + dates.day(it.from()));
        return new MemberRow(it, role, entered, until);
    }
}
