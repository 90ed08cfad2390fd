package co.ruta.web.access;

import co.ruta.sdk.Role;
import java.util.List;
import java.util.Set;

/**
 * What one method asks of whoever calls it.
 *
 * @param part {@code API} or {@code PORTAL}
 * @param verb HTTP method
 * @param path full path template, e.g. {@code /api/v1/territories/{territory}}
 * @param roles empty for every member
 * @param method class and method, to find it
 * @param codes of problems it may answer beside those of every method
 */
public record AccessRule(
        String part, String verb, String path, Scope scope, Set<Role> roles, String method, List<String> codes) {}
