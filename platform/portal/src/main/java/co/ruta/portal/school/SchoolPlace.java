package co.ruta.portal.school;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Optional;

/** A school in a cycle, and the addresses of its pages. */
public record SchoolPlace(TerritoryId territory, SchoolId school, int cycle) {
    public static SchoolPlace of(String territory, String school, int cycle) {
        return new SchoolPlace(new TerritoryId(territory), new SchoolId(school), cycle);
    }

    /** The same school in another cycle. */
    public SchoolPlace in(int year) {
        return new SchoolPlace(territory, school, year);
    }

    public String page(String name) {
        return "/" + territory + "/ie/" + school + "/" + cycle + "/" + name;
    }

    public String home() {
        return page("inicio");
    }

    public String rating(String process) {
        return page("valoracion/" + process);
    }

    /** A component's place on its rating page. */
    public String component(String process, String component) {
        return rating(process) + "#" + anchor(component);
    }

    public String delivery(int number) {
        return page("entregas/" + number);
    }

    /** A file of the school's evidence. */
    public String file(String sha256) {
        return page("evidencias/" + sha256);
    }

    /** Where a step is done; {@code place} is a process or an item of the page. */
    public String of(StepPage page, Optional<String> place) {
        return switch (page) {
            case TEAM -> page("equipo");
            case IDENTITY ->
                page("identidad") + place.map(it -> "#" + anchor(it)).orElse("");
            case RATING -> place.map(this::rating).orElseGet(() -> page("valoracion"));
            case PROFILE -> page("perfil");
            case STRENGTHS -> page("fortalezas");
            case DELIVERY ->
                page("entregar") + place.map(it -> "#" + anchor(it)).orElse("");
            case PLAN -> place.map(this::planNode).orElseGet(() -> page("plan"));
            case PRIORITIES -> place.map(this::planNode).orElseGet(() -> plan("priorizacion"));
            case OBJECTIVES, GOALS, INDICATORS, ACTIONS ->
                place.map(this::planNode).orElseGet(() -> plan("objetivos"));
            case RESOURCES -> place.map(this::planNode).orElseGet(() -> plan("recursos"));
            case SCHEDULE -> plan("recursos#cronograma");
            case SOCIALISATION -> place.map(this::planNode).orElseGet(() -> plan("socializacion"));
            case FOLLOW_UP -> place.map(this::followNode).orElseGet(() -> page("seguimiento"));
        };
    }

    /** As the other, of a stage: each has its own page to check and deliver. */
    public String of(Stage stage, StepPage page, Optional<String> place) {
        if (stage == Stage.FOLLOW_UP && page == StepPage.DELIVERY) {
            return page("seguimiento/cerrar");
        }
        return stage == Stage.IMPROVEMENT_PLAN && page == StepPage.DELIVERY
                ? plan("entregar") + place.map(it -> "#" + anchor(it)).orElse("")
                : of(page, place);
    }

    /** A page of the improvement plan. */
    public String plan(String name) {
        return page("plan/" + name);
    }

    /** Where a node of the plan, or a field of it, is written. */
    public String planNode(String path) {
        String[] parts = path.split("/", -1);
        String node = parts.length > 1 ? parts[0] + "/" + parts[1] : path;
        return switch (parts[0]) {
            case "" -> page("plan");
            case "opportunities" -> plan("priorizacion#" + anchor(node));
            case "objectives", "goals", "indicators", "actions" -> plan("objetivos?abrir=" + node + "#" + anchor(node));
            case "resources" -> plan("recursos#" + anchor(node));
            case "socialisation", "other" -> plan("socializacion#" + anchor(node));
            default -> plan("entregar#" + anchor(path));
        };
    }

    /** Where a part of the follow-up is written. */
    public String followNode(String path) {
        String[] parts = path.split("/", -1);
        return switch (parts[0]) {
            case "cuts" ->
                parts.length < 2
                        ? page("seguimiento#cortes")
                        : page("seguimiento/cortes/" + parts[1])
                                + (parts.length < 4 ? "" : "#" + anchor(parts[2] + "/" + parts[3]));
            case "evaluation" -> page("evaluacion") + (parts.length < 3 ? "" : "#" + anchor(parts[1] + "/" + parts[2]));
            case "communication" -> page("evaluacion/comunicacion");
            default -> page("seguimiento");
        };
    }

    /** A delivered version of the plan. */
    public String planDelivery(int number) {
        return plan("entregas/" + number);
    }

    /** An opinion the secretaría issued on one of its documents. */
    public String opinion(DocumentId document, int number) {
        return page("conceptos/" + document + "/" + number);
    }

    /** An id in the page for a path or slug: letters, digits and hyphens only. */
    public static String anchor(String path) {
        return "c-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
