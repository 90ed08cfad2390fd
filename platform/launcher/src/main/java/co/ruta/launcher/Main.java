package co.ruta.launcher;

import co.ruta.launcher.cli.Console;
import co.ruta.launcher.cli.Ruta;
import java.time.Duration;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;

/** The entrance of {@code ruta.jar}. */
public final class Main {

    private static final Duration HOOKS = Duration.ofSeconds(10);

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Console console = Console.system();
        // Until a data folder takes the log, nothing of it belongs on the operator's screen.
        LogManager.getLogManager().reset();
        int status = Ruta.run(console, arguments);
        console.flush();
        LogManager.getLogManager().reset();
        exit(status);
    }

    /** The server's threads and hooks have nothing left to do: they must not keep the operator waiting. */
    private static void exit(int status) {
        Thread watch = new Thread(
                () -> {
                    LockSupport.parkNanos(HOOKS.toNanos());
                    Runtime.getRuntime().halt(status);
                },
                "exit");
        watch.setDaemon(true);
        watch.start();
        System.exit(status);
    }
}
