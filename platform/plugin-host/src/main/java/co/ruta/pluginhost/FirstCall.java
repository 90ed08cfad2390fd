package co.ruta.pluginhost;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The first call into a plugin's code, on a thread of its own: one that never comes back must not stop the start. */
final class FirstCall {
    private FirstCall() {}

    static <T> T within(long seconds, ClassLoader loader, Callable<T> call) throws Throwable {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "plugin-load");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } catch (TimeoutException endless) {
            throw new PluginRefused("El código del complemento no termina de cargarse en " + seconds + " segundos.");
        }
    }
}
