package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whoever adds a method to what plugins implement must say here how the host guards its call. */
final class GuardedMethodsTest {
    @Test
    void everyMethodAPluginImplementsIsCalledUnderAGuard() {
        // checks() is called once, when loading, on a thread of its own with a time limit (FirstCall)
        assertThat(methods(TerritoryPlugin.class)).containsExactlyInAnyOrder("checks");
        // reads() and check() are called by LoadedPlugin.run, which only Guard.ask calls
        assertThat(methods(Check.class)).containsExactlyInAnyOrder("reads", "check");
    }

    private static String[] methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> !it.isSynthetic())
                .map(Method::getName)
                .toArray(String[]::new);
    }
}
