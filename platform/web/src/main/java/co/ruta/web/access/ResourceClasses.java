package co.ruta.web.access;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Finds every resource and provider among the CDI beans while the application starts, so that none has to be listed by
 * hand, and stops the start when one of their methods does not say who may enter.
 */
public final class ResourceClasses implements Extension {
    private static final Set<Class<?>> FOUND =
            new ConcurrentSkipListSet<>((one, other) -> one.getName().compareTo(other.getName()));

    void found(@Observes @WithAnnotations({Path.class, Provider.class}) ProcessAnnotatedType<?> type) {
        Class<?> found = type.getAnnotatedType().getJavaClass();
        if (found.isAnnotationPresent(Path.class) || found.isAnnotationPresent(Provider.class)) {
            FOUND.add(found);
        }
    }

    void judge(@Observes AfterDeploymentValidation end) {
        new AccessRegistry(FOUND).defects().forEach(it -> end.addDeploymentProblem(new IllegalStateException(it)));
    }

    /** The resources and providers of these packages and below. */
    public static Set<Class<?>> below(String... packages) {
        return FOUND.stream()
                .filter(it -> Set.of(packages).stream().anyMatch(name -> isBelow(it, name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Class<?>> all() {
        return Set.copyOf(FOUND);
    }

    private static boolean isBelow(Class<?> type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }
}
