package co.ruta.portal.page;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds what stands around a page for the person who asks. */
@ApplicationScoped
public class Frames {
    /** Where no territory says its zone: the legal time of the country. */
    public static final ZoneId COUNTRY = ZoneId.of("America/Bogota");

    private CurrentUser user;
    private Territories territories;
    private Schools schools;
    private Clock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Frames() {}

    @Inject
    public Frames(CurrentUser user, Territories territories, Schools schools, Clock clock) {
        this.user = user;
        this.territories = territories;
        this.schools = schools;
        this.clock = clock;
    }

    /** A page of nobody's in particular: signing in, help. */
    public Frame open(String title) {
        return new Frame(
                title, false, Optional.empty(), user(it -> false), List.of(), List.of(), "", List.of(), csrf());
    }

    /** A page of a school. */
    public Frame school(String title, SchoolPlace at, String current) {
        Territory territory = territories.get(at.territory());
        Frame.Place place =
                place(territory, schools.get(at.territory(), at.school()).name());
        List<Link> menu = List.of(
                menu(at, "inicio", "Inicio", current),
                menu(at, "valoracion", "Autoevaluación", current),
                menu(at, "plan", "Plan", current),
                menu(at, "seguimiento", "Seguimiento", current),
                menu(at, "entregas", "Entregas", current),
                menu(at, "formatos", "Formatos", current),
                menu(at, "observaciones", "Observaciones", current),
                menu(at, "evidencias", "Evidencias", current),
                menu(at, "equipo", "Equipo", current),
                menu(at, "biblioteca", "Biblioteca", current));
        Predicate<Grant> here = it -> it.reaches(at.territory(), at.school());
        return new Frame(title, false, Optional.of(place), user(here), menu, List.of(), "", List.of(), csrf());
    }

    /** A page of the self-assessment, with its steps. */
    public Frame step(String title, SchoolPlace at, String current) {
        List<Link> steps = List.of(
                menu(at, "identidad", "Identidad", current),
                menu(at, "valoracion", "Valoración", current),
                menu(at, "perfil", "Perfil", current),
                menu(at, "fortalezas", "Fortalezas y oportunidades", current),
                menu(at, "entregar", "Revisar y entregar", current));
        return school(title, at, "valoracion").withSteps("Pasos de la autoevaluación", steps);
    }

    /** A page of the improvement plan, with its steps. */
    public Frame plan(String title, SchoolPlace at, String current) {
        List<Link> steps = List.of(
                menu(at, "plan/priorizacion", "Priorización", current),
                menu(at, "plan/objetivos", "Objetivos, metas y acciones", current),
                menu(at, "plan/recursos", "Recursos y cronograma", current),
                menu(at, "plan/socializacion", "Socialización", current),
                menu(at, "plan/entregar", "Revisar y entregar", current));
        return school(title, at, "plan").withSteps("Pasos del plan", steps);
    }

    /** A page of the follow-up, with its steps. */
    public Frame follow(String title, SchoolPlace at, String current) {
        List<Link> steps = List.of(
                menu(at, "seguimiento", "Montaje y cortes", current),
                menu(at, "evaluacion", "Evaluación", current),
                menu(at, "evaluacion/comunicacion", "Comunicación", current),
                menu(at, "seguimiento/cerrar", "Cerrar el año", current));
        return school(title, at, "seguimiento").withSteps("Pasos del seguimiento", steps);
    }

    /** A page of a secretaría. */
    public Frame office(String title, TerritoryId id, String current) {
        Territory territory = territories.get(id);
        List<Link> menu = List.of(
                office(id, "inicio", "Inicio", current),
                office(id, "entregas", "Entregas", current),
                office(id, "territorio", "Territorio", current),
                office(id, "establecimientos", "Establecimientos", current),
                office(id, "usuarios", "Usuarios", current),
                office(id, "prorrogas", "Prórrogas", current),
                office(id, "calendario", "Calendario", current),
                office(id, "procesos", "Procesos", current),
                office(id, "biblioteca", "Biblioteca", current));
        Predicate<Grant> here = it -> it.isIn(id) && it.school().isEmpty();
        return new Frame(
                title,
                false,
                Optional.of(place(territory, "Calidad educativa")),
                user(here),
                menu,
                List.of(),
                "",
                List.of(),
                csrf());
    }

    /** A page of the operator. */
    public Frame operator(String title, String current) {
        List<Link> menu = new ArrayList<>();
        menu.add(operator("territorios", "Territorios", current));
        menu.add(operator("complementos", "Complementos", current));
        menu.add(operator("auditoria", "Auditoría", current));
        menu.add(operator("salud", "Salud", current));
        return new Frame(
                title,
                false,
                Optional.empty(),
                user(it -> it.role() == Role.OPERATOR),
                menu,
                List.of(),
                "",
                List.of(),
                csrf());
    }

    public Dates dates(TerritoryId territory) {
        return Dates.at(territories.get(territory).zone(), clock.instant());
    }

    /** The operator belongs to no territory; its times are told in the country's. */
    public Dates operatorDates() {
        return Dates.at(COUNTRY, clock.instant());
    }

    private String csrf() {
        return user.csrfToken();
    }

    private Optional<Frame.User> user(Predicate<Grant> here) {
        return user.signedIn().map(it -> user(it, here));
    }

    private static Frame.User user(Principal who, Predicate<Grant> here) {
        String role = who.grants().stream()
                .filter(here)
                .findFirst()
                .map(RoleWords::of)
                .orElse("");
        return new Frame.User(who.name(), role, who.grants().size() > 1);
    }

    private static Frame.Place place(Territory territory, String heading) {
        String id = territory.id().value();
        return new Frame.Place(
                "/" + id + "/marca.css?v=" + territory.revision(),
                mark(territory.name()),
                heading,
                territory.values().secretaria());
    }

    /** The first two letters of a name of one word, else the initials of its first and last word that are capital. */
    static String mark(String name) {
        List<String> words = List.of(name.split("\\s+")).stream()
                .filter(it -> !it.isEmpty() && Character.isUpperCase(it.codePointAt(0)))
                .toList();
        if (words.size() < 2) {
            return name.substring(0, Math.min(2, name.length()));
        }
        return words.get(0).substring(0, 1) + words.get(words.size() - 1).substring(0, 1);
    }

    private static Link menu(SchoolPlace at, String page, String text, String current) {
        return new Link(text, at.page(page), page.equals(current));
    }

    private static Link office(TerritoryId id, String page, String text, String current) {
        return new Link(text, "/" + id + "/secretaria/" + page, page.equals(current));
    }

    private static Link operator(String page, String text, String current) {
        return new Link(text, "/operacion/" + page, page.equals(current));
    }
}
