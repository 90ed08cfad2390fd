package co.ruta.definitions;

import co.ruta.sdk.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads official posts, by their Spanish names, and the role each has. */
final class Posts {
    private Posts() {}

    static Map<String, Role> read(Fields fields) {
        Map<String, Role> posts = new LinkedHashMap<>();
        for (String post : fields.freeKeys()) {
            posts.put(post, fields.choice(post, Role.class));
        }
        return posts;
    }
}
