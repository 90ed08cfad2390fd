package co.ruta.portal.plan;

import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Numbers;
import co.ruta.portal.page.View;
import co.ruta.sdk.check.PlanView.Goal;

/** How the portal read a goal: quantity, unit, date. Sent alone when its sentence was saved. */
public record GoalPart(Goal goal) implements View {
    @Override
    public String template() {
        return "plan/goalpart.jte";
    }

    public String path(String field) {
        return "goals/" + goal.id() + "/" + field;
    }

    public String id(String field) {
        return PlanSheet.id(path(field));
    }

    public String quantity() {
        return Numbers.show(goal.quantity());
    }

    public String baseline() {
        return Numbers.show(goal.baseline());
    }

    public String due() {
        return goal.due().map(Object::toString).orElse("");
    }

    public String dueInFull() {
        return Dates.inFull(due());
    }

    public boolean understood() {
        return goal.quantity().isPresent()
                && !goal.unit().isBlank()
                && goal.due().isPresent();
    }

    /** What is announced after a save. */
    public String spoken() {
        return "Cantidad: " + said(quantity()) + ". Unidad: " + said(goal.unit()) + ". Fecha: " + said(dueInFull())
                + ".";
    }

    private static String said(String text) {
        return text.isBlank() ? "falta" : text;
    }
}
