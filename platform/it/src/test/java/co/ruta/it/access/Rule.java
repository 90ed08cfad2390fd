package co.ruta.it.access;

import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One line of the application's own access list: a method of the API or a page, and who may call it. */
public record Rule(String part, String verb, String path, String scope, Set<Role> roles) {
    /** The whole list, as the application tells it. */
    public static List<Rule> all(World world) {
        JsonNode list = world.operator().get("/api/v1/access").ok().json();
        return StreamSupport.stream(list.spliterator(), false).map(Rule::of).toList();
    }

    private static Rule of(JsonNode line) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        line.get("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        return new Rule(
                line.get("part").asText(),
                line.get("verb").asText(),
                line.get("path").asText(),
                line.get("scope").asText(),
                roles);
    }

    public boolean changes() {
        return !verb.equals("GET") && !verb.equals("HEAD") && !verb.equals("OPTIONS");
    }

    public boolean isPage() {
        return part.equals("PORTAL");
    }

    public boolean namesSchool() {
        return path.contains("{school}");
    }

    public boolean namesTerritory() {
        return path.contains("{territory}");
    }

    @Override
    public String toString() {
        return verb + " " + path + " (" + scope + (roles.isEmpty() ? "" : " " + roles) + ")";
    }
}
