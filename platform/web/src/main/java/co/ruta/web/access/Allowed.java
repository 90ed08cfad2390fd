package co.ruta.web.access;

import co.ruta.sdk.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a JAX-RS method. Stands on each method; the path names its parameters {@code territory} and
 * {@code school}.
 *
 * <p>Without roles, every member of that territory or school may, but never the operator, who sees no school's content
 * unless {@link Role#OPERATOR} is listed. Whoever has no membership there gets 404, so that existence is not told; a
 * member without the role gets 403.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
    Callers value();
}
