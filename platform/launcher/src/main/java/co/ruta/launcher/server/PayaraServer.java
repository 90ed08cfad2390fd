package co.ruta.launcher.server;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.PrivateFiles;
import co.ruta.launcher.database.Ports;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro on the loopback, with one application at the root of the site. One per process. */
public final class PayaraServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PayaraServer.class.getName());

    private static final String APPLICATION = "ruta";

    private final PayaraMicroRuntime runtime;

    private PayaraServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Starts the server, deploys the application and waits until it says that it is ready.
     *
     * @param tuning the operator's settings of the server; the file may be missing
     * @throws LaunchProblem PORT_IN_USE, SERVER_NOT_STARTED, DEPLOYMENT_FAILED or NOT_READY, each with its cause
     */
    public static PayaraServer start(DataFolder folder, Path war, int port, Path tuning, Duration patience) {
        requireFree(port);
        List<String> commands = PrebootCommands.read(tuning, port);
        try {
            // In a folder of an earlier start it would say "already registered" and serve the old application.
            PrivateFiles.delete(folder.payara());
            PrivateFiles.folder(folder.payara());
        } catch (IOException e) {
            throw DataFolder.unusable(folder.root(), e);
        }
        PayaraServer server = new PayaraServer(boot(folder, port, commands));
        boolean ready = false;
        try {
            server.deploy(war, folder.log());
            Readiness.await(port, patience, folder.log());
            ready = true;
            return server;
        } finally {
            if (!ready) {
                server.close();
            }
        }
    }

    /** Stops the application and the server; open requests are answered first. */
    @Override
    public void close() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | RuntimeException e) {
            LOG.log(Level.WARNING, "The application server did not stop in good order", e);
        }
    }

    /** @throws LaunchProblem PORT_IN_USE saying how to take another */
    public static void requireFree(int port) {
        if (!Ports.isFree(port)) {
            throw new LaunchProblem(
                    Code.PORT_IN_USE,
                    "El puerto " + port + " de 127.0.0.1 está ocupado por otro programa: deténgalo o indique otro con"
                            + " --port, por ejemplo --port " + (port == 65_535 ? 8080 : port + 1) + ".");
        }
    }

    private static PayaraMicroRuntime boot(DataFolder folder, int port, List<String> commands) {
        try {
            UnpackedServer.take(folder.payara());
            PayaraMicro micro = PayaraMicro.getInstance();
            micro.setRootDir(folder.payara().toFile());
            micro.setLogPropertiesFile(LogSettings.write(folder).toFile());
            micro.setNoHazelcast(true);
            micro.setPrintLogo(false);
            micro.setHttpPort(port);
            micro.setPreBootHandler(runner -> set(runner, commands));
            return micro.bootStrap();
        } catch (BootstrapException | IOException | RuntimeException e) {
            throw new LaunchProblem(
                    Code.SERVER_NOT_STARTED,
                    "El servidor de aplicaciones no arrancó: " + DeploymentLog.line(e) + " Detalle en " + folder.log()
                            + ".",
                    e);
        }
    }

    private static void set(AdminCommandRunner runner, List<String> commands) {
        for (String command : commands) {
            runner.run("set", command);
        }
    }

    private void deploy(Path war, Path log) {
        if (!Files.isRegularFile(war)) {
            throw new LaunchProblem(Code.WAR_MISSING, "No está la aplicación " + war + ": indíquela con --war.");
        }
        try (DeploymentLog said = DeploymentLog.listen()) {
            // It says yes also to an application that threw while it started: what counts is whether it is there.
            if (!runtime.deploy(APPLICATION, "/", war.toFile())
                    || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
                throw new LaunchProblem(
                        Code.DEPLOYMENT_FAILED,
                        "La aplicación no se pudo iniciar: " + said.cause() + " Detalle en " + log + ".");
            }
        }
    }
}
