package co.ruta.it.access;

import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;

/** One line of the application's own access list: a method of the API or a page, and who may call it. */
record Rule(String part, String verb, String path, String scope, Set<Role> roles) {
    static Rule of(JsonNode line) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        line.get("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        return new Rule(
                line.get("part").asText(),
                line.get("verb").asText(),
                line.get("path").asText(),
                line.get("scope").asText(),
                roles);
    }

    boolean changes() {
        return !verb.equals("GET") && !verb.equals("HEAD") && !verb.equals("OPTIONS");
    }

    boolean isPage() {
        return part.equals("PORTAL");
    }

    boolean namesSchool() {
        return path.contains("{school}");
    }

    boolean namesTerritory() {
        return path.contains("{territory}");
    }

    @Override
    public String toString() {
        return verb + " " + path + " (" + scope + (roles.isEmpty() ? "" : " " + roles) + ")";
    }
}
