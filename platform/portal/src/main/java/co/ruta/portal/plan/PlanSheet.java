package co.ruta.portal.plan;

import co.ruta.core.plan.PlanHead;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every page of the plan shows and needs.
 *
 * @param contested paths at which people wrote different things
 * @param written what a form came back with
 */
public record PlanSheet(
        SchoolPlace at,
        PlanHead head,
        Saving saving,
        Set<String> contested,
        Written written,
        List<Trouble> errors,
        Optional<String> notice) {
    public PlanSheet {
        contested = Set.copyOf(contested);
        errors = List.copyOf(errors);
    }

    /** "2027–2029", or the year of a plan of one. */
    public String horizon() {
        return head.from() == head.to() ? Integer.toString(head.from()) : head.from() + "–" + head.to();
    }

    public String name() {
        return "Plan de mejoramiento " + horizon();
    }

    /** "Edición 2027, versión 1, en elaboración. Responde a: …". */
    public String over() {
        String state = "Edición " + head.year() + ", versión " + head.version() + ", "
                + head.stateTitle().toLowerCase(java.util.Locale.ROOT) + ".";
        return head.answers().map(it -> state + " Responde a: " + it + ".").orElse(state);
    }

    /** Whether this person writes what belongs to an area; an objective without area is everybody's who writes any. */
    public boolean mayWrite(String area) {
        return head.mayEdit()
                && (head.mayEditAll()
                        || head.areas().contains(area)
                        || area.isEmpty() && !head.areas().isEmpty());
    }

    public boolean inConflict(String path) {
        return contested.contains(path);
    }

    /** Whether anything of the node is contested. */
    public boolean nodeInConflict(String node) {
        return contested.stream().anyMatch(it -> it.startsWith(node + "/"));
    }

    public String contestedSentence() {
        return PortalText.count(contested.size(), "diferencia espera", "diferencias esperan")
                + " que el equipo elija con cuál versión se queda";
    }

    public List<Integer> years() {
        return java.util.stream.IntStream.rangeClosed(head.from(), head.to())
                .boxed()
                .toList();
    }

    public static String id(String path) {
        return SchoolPlace.anchor(path);
    }
}
