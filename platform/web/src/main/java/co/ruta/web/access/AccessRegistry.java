package co.ruta.web.access;

import co.ruta.web.problem.Codes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every method of the API and the portal with who may call it: the access matrix, read from the code itself. */
public final class AccessRegistry {
    private final List<AccessRule> rules = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();

    AccessRegistry(Collection<Class<?>> classes) {
        classes.stream().filter(it -> it.isAnnotationPresent(Path.class)).forEach(this::read);
        rules.sort(Comparator.comparing(AccessRule::path).thenComparing(AccessRule::verb));
    }

    /** The running application's. */
    public static AccessRegistry ofThisApplication() {
        return new AccessRegistry(ResourceClasses.all());
    }

    /** By path and verb. */
    public List<AccessRule> rules() {
        return List.copyOf(rules);
    }

    /** What is wrong with the annotations; the application does not start with any. */
    public List<String> defects() {
        return List.copyOf(defects);
    }

    private void read(Class<?> type) {
        for (Method method : type.getMethods()) {
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                read(type, method, verb.get());
            } else if (method.isAnnotationPresent(Path.class)) {
                defects.add(name(method) + " is a sub-resource locator; name its methods in the resource itself");
            }
        }
    }

    private void read(Class<?> type, Method method, String verb) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null) {
            defects.add(name(method) + " does not say who may call it; annotate it with @Allowed");
            return;
        }
        boolean api = type.getPackageName().startsWith("co.ruta.rest");
        String path = path(api ? "/api/v1" : "", type.getAnnotation(Path.class), method.getAnnotation(Path.class));
        needed(allowed.value().scope())
                .filter(it -> !path.contains("{" + it + "}"))
                .forEach(it -> defects.add(
                        name(method) + " has scope " + allowed.value().scope() + " but no {" + it + "}"));
        rules.add(new AccessRule(
                api ? "API" : "PORTAL",
                verb,
                path,
                allowed.value().scope(),
                allowed.value().roles(),
                name(method),
                codes(method)));
    }

    private static Stream<String> needed(Scope scope) {
        return switch (scope) {
            case TERRITORY -> Stream.of("territory");
            case SCHOOL -> Stream.of("territory", "school");
            case PUBLIC, SIGNED_IN, PLATFORM -> Stream.empty();
        };
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(it -> Optional.ofNullable(it.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static List<String> codes(Method method) {
        return Optional.ofNullable(method.getAnnotation(Codes.class))
                .map(it -> List.of(it.value()))
                .orElse(List.of());
    }

    private static String path(String base, Path... parts) {
        StringBuilder path = new StringBuilder(base);
        for (Path part : parts) {
            String text = part == null ? "" : strip(part.value());
            if (!text.isEmpty()) {
                path.append('/').append(text);
            }
        }
        return path.length() == 0 ? "/" : path.toString();
    }

    /** Without slashes at the ends and without the patterns of parameters. */
    private static String strip(String path) {
        return path.replaceAll("^/+|/+$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*\\}", "{$1}");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
