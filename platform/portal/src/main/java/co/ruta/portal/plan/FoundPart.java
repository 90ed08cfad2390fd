package co.ruta.portal.plan;

import co.ruta.portal.page.View;

/** How much the checks found in the whole plan; sent alone when something was saved. */
public record FoundPart(Findings findings) implements View {
    @Override
    public String template() {
        return "plan/found.jte";
    }
}
