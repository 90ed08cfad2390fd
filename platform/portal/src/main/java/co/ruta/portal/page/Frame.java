package co.ruta.portal.page;

import co.ruta.portal.asset.Assets;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param title begins the browser's title; "Error:" is put before it when {@code failed}
 * @param place whose portal it is; empty before a territory is known
 * @param user who is signed in
 * @param menu main navigation; empty when nobody is signed in
 * @param steps the steps of the stage this page belongs to; empty elsewhere
 * @param stepsOf what the steps are called, e.g. "Pasos del plan"
 * @param crumbs the way here, the page itself last; empty elsewhere
 * @param csrf the token that every form carries
 */
public record Frame(
        String title,
        boolean failed,
        Optional<Place> place,
        Optional<User> user,
        List<Link> menu,
        List<Link> steps,
        String stepsOf,
        List<Link> crumbs,
        String csrf) {
    public Frame {
        menu = List.copyOf(menu);
        steps = List.copyOf(steps);
        crumbs = List.copyOf(crumbs);
    }

    /** A frame when nothing is known about who asks. */
    public static Frame bare(String title) {
        return new Frame(title, false, Optional.empty(), Optional.empty(), List.of(), List.of(), "", List.of(), "");
    }

    /**
     * Whose portal it is.
     *
     * @param brand address of the territory's small style sheet
     * @param mark two letters of the territory
     * @param heading the school's name, or the office of the secretaría
     * @param under the secretaría's name
     */
    public record Place(String brand, String mark, String heading, String under) {}

    /**
     * Who is signed in.
     *
     * @param role what the person is here, e.g. "Rectoría"
     * @param several whether there is another place to go to
     */
    public record User(String name, String role, boolean several) {}

    public Frame withErrors() {
        return new Frame(title, true, place, user, menu, steps, stepsOf, crumbs, csrf);
    }

    public Frame withSteps(String called, List<Link> of) {
        return new Frame(title, failed, place, user, menu, of, called, crumbs, csrf);
    }

    public Frame withCrumbs(Link... way) {
        return new Frame(title, failed, place, user, menu, steps, stepsOf, List.of(way), csrf);
    }

    public String wholeTitle() {
        return (failed ? "Error: " : "") + title + " – Ruta de Mejoramiento";
    }

    /** Which step of how many, e.g. "Paso 2 de 5: Valoración". */
    public String stepsSummary() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).current()) {
                return "Paso " + (i + 1) + " de " + steps.size() + ": "
                        + steps.get(i).text();
            }
        }
        return "Pasos";
    }

    public String asset(String name) {
        return Assets.path(name);
    }
}
