package co.ruta.portal.plan;

import co.ruta.portal.page.View;
import java.util.List;

/** A page of the plan on which people write. */
public interface PlanPage extends View {
    PlanSheet sheet();

    @Override
    default List<String> styles() {
        return List.of("more.css", "plan.css");
    }

    @Override
    default List<String> scripts() {
        return List.of("portal.js", "autosave.js", "plan.js");
    }
}
