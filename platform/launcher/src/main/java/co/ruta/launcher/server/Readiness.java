package co.ruta.launcher.server;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks the application whether it is ready, until it says yes. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /** @throws LaunchProblem NOT_READY with what the application answered last */
    static void await(int port, Duration patience, Path log) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + patience.toNanos();
        String last = "sin respuesta";
        while (System.nanoTime() < end) {
            try {
                int status = client.send(question, BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                last = "respuesta " + status;
            } catch (IOException e) {
                last = DeploymentLog.line(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new LaunchProblem(
                Code.NOT_READY,
                "La aplicación no quedó lista en " + patience.toSeconds() + " s (" + last + "). Detalle en " + log
                        + ".");
    }
}
