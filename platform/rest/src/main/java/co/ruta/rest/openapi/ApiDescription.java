package co.ruta.rest.openapi;

import co.ruta.web.access.AccessRegistry;
import co.ruta.web.access.AccessRule;
import co.ruta.web.access.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the operations the server finds who may call them and which problems they answer. */
public final class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String SESSION = "session";
    private static final String OPERATOR = "operator";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Ruta de Mejoramiento Institucional")
                .version("1")
                .description(
                        "Los problemas llegan como application/problem+json con un código estable. Lo que cambia algo"
                                + " con sesión lleva el encabezado X-CSRF-Token, que entrega GET /api/v1/session.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0.txt")));
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        components.addSchema(PROBLEM, problem());
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("ruta")
                        .description("Sesión de una persona; detrás de TLS la cookie se llama __Host-ruta."));
        components.addSecurityScheme(
                OPERATOR,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Llave de operación (ruta.operator.token)."));
        api.setComponents(components);
        if (api.getPaths() != null) {
            api.setPaths(plain(api.getPaths()));
            AccessRegistry.ofThisApplication().rules().stream()
                    .filter(it -> it.part().equals("API"))
                    .forEach(it -> describe(api, it));
        }
    }

    /** OpenAPI knows no patterns of parameters: {@code {number: [0-9]+}} is {@code {number}} there. */
    private static Paths plain(Paths found) {
        Paths plain = OASFactory.createPaths();
        found.getPathItems().forEach((path, item) -> {
            String name = path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*\\}", "{$1}");
            PathItem known = plain.getPathItem(name);
            if (known == null) {
                plain.addPathItem(name, item);
            } else {
                item.getOperations().forEach(known::setOperation);
            }
        });
        return plain;
    }

    private static void describe(OpenAPI api, AccessRule rule) {
        PathItem path = api.getPaths().getPathItem(rule.path());
        Operation operation = path == null ? null : path.getOperations().get(PathItem.HttpMethod.valueOf(rule.verb()));
        if (operation == null) {
            return;
        }
        List<String> codes = codes(rule);
        operation.setOperationId(operationId(rule));
        operation.setTags(List.of(rule.method().split("\\.")[3].toLowerCase(Locale.ROOT)));
        operation.addExtension("x-scope", rule.scope().name());
        operation.addExtension(
                "x-roles", rule.roles().stream().map(Enum::name).sorted().toList());
        operation.addExtension("x-problem-codes", codes);
        if (rule.scope() != Scope.PUBLIC) {
            operation.setSecurity(List.of(requirement(SESSION), requirement(OPERATOR)));
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // The server's own finding is what comes back when all goes well; it files it under "default".
        APIResponse well = operation.getResponses().getDefaultValue();
        if (well != null) {
            operation.getResponses().addAPIResponse("2XX", well.description("Hecho"));
        }
        operation.getResponses().setDefaultValue(refusal(codes));
    }

    private static List<String> codes(AccessRule rule) {
        List<String> codes = new ArrayList<>(rule.codes());
        if (rule.scope() != Scope.PUBLIC) {
            codes.addAll(List.of("NOT_SIGNED_IN", "ROLE_NOT_ALLOWED"));
        }
        if (rule.path().contains("{")) {
            codes.add("NOT_FOUND");
        }
        if (!rule.verb().equals("GET")) {
            codes.addAll(List.of(
                    "CSRF_TOKEN_WRONG", "FOREIGN_ORIGIN", "BODY_TOO_LARGE", "UNSUPPORTED_TYPE", "MALFORMED_BODY"));
        }
        codes.addAll(List.of("TOO_MANY_REQUESTS", "INTERNAL"));
        return codes.stream().distinct().sorted().toList();
    }

    /** The class without "Resource" and the method: unique, and steady while neither is renamed. */
    private static String operationId(AccessRule rule) {
        String[] parts = rule.method().split("\\.");
        return parts[parts.length - 2].replace("Resource", "") + "." + parts[parts.length - 1];
    }

    private static APIResponse refusal(List<String> codes) {
        return OASFactory.createAPIResponse()
                .description("Problema. Códigos: " + codes.stream().collect(Collectors.joining(", ")) + ".")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }

    private static Schema problem() {
        Schema one = object(Map.of("code", text(), "message", text(), "where", text()), "code", "message");
        return object(
                Map.of(
                        "type", text(),
                        "title", text(),
                        "status", OASFactory.createSchema().type(SchemaType.INTEGER),
                        "code", text(),
                        "detail", text(),
                        "instance", text(),
                        "problems",
                                OASFactory.createSchema().type(SchemaType.ARRAY).items(one)),
                "title",
                "status",
                "code",
                "detail",
                "problems");
    }

    private static Schema object(Map<String, Schema> properties, String... required) {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .properties(properties)
                .required(List.of(required));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
