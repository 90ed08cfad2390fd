package co.ruta.portal.follow;

import co.ruta.portal.page.View;
import java.util.List;

/** A page of the follow-up: its own small style sheet, the saving of answers. */
interface FollowPage extends View {
    @Override
    default List<String> styles() {
        return List.of("more.css", "follow.css");
    }

    @Override
    default List<String> scripts() {
        return List.of("portal.js", "autosave.js");
    }
}
