package co.ruta.portal.plan;

import co.ruta.core.plan.SubmittedPlan;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;

/** A delivered version of the plan, to read and to print. */
public record SubmittedPlanView(SchoolPlace at, SubmittedPlan submitted) implements View, Reading {
    @Override
    public String template() {
        return "plan/submitted.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "plan.css");
    }
}
