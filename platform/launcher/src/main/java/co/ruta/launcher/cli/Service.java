package co.ruta.launcher.cli;

import co.ruta.launcher.Instance;
import co.ruta.launcher.config.Settings;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import sun.misc.Signal;

/**
 * An instance that serves until it is told to stop. The signals are handled here and not by a shutdown hook, because
 * hooks run all at once and the server has to stop before the database.
 */
final class Service {

    private static final String[] STOP_SIGNALS = {"INT", "TERM", "HUP"};
    private static final int INTERRUPTED = 130;

    private final Console console;
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicBoolean signalled = new AtomicBoolean();
    private final AtomicBoolean serving = new AtomicBoolean();
    private final AtomicBoolean lost = new AtomicBoolean();

    Service(Console console) {
        this.console = console;
    }

    /** Serves; returns the exit status once everything is stopped. */
    int run(Settings settings, boolean demo) {
        return run(settings, demo, instance -> {});
    }

    /** As {@link #run(Settings, boolean)}, with more to do once it is ready. */
    int run(Settings settings, boolean demo, Consumer<Instance> whenReady) {
        Instance instance = new Instance(settings, demo, this::lose);
        for (String signal : STOP_SIGNALS) {
            listen(signal, instance);
        }
        try (instance) {
            instance.start();
            serving.set(true);
            new Banner(console).print(instance, demo);
            whenReady.accept(instance);
            // Starting needs far more memory than serving: once, what it left goes back to the machine.
            System.gc();
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (lost.get()) {
            console.problem("La base de datos incorporada dejó de funcionar y Ruta se detuvo: el detalle está en "
                    + instance.folder().logs().resolve("mariadb.log") + ".");
            return Ruta.FAILED;
        }
        return Ruta.OK;
    }

    private void lose() {
        lost.set(true);
        told.countDown();
    }

    private void listen(String name, Instance instance) {
        try {
            Signal.handle(new Signal(name), signal -> stop(instance));
        } catch (IllegalArgumentException e) {
            return; // this system has no such signal
        }
    }

    private void stop(Instance instance) {
        if (!signalled.compareAndSet(false, true)) {
            Runtime.getRuntime().halt(INTERRUPTED); // asked twice: now
        }
        if (serving.get()) {
            told.countDown();
        } else {
            // Still coming up: nobody waits for the rest of the start.
            instance.close();
            Runtime.getRuntime().halt(INTERRUPTED);
        }
    }
}
