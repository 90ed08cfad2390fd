package co.ruta.launcher.cli;

import co.ruta.launcher.Instance;
import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.api.OperatorApi;
import co.ruta.launcher.config.Settings;
import co.ruta.launcher.data.DataFolder;
import co.ruta.launcher.data.FolderLock;
import co.ruta.launcher.data.InstanceFile;
import co.ruta.launcher.data.InstanceFile.Running;
import co.ruta.launcher.database.Ports;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;

/** Work through the API of a data folder's instance: the one that runs, else one that runs for this work only. */
final class InstanceSession {

    private static final long PAUSE_NANOS = 200_000_000;

    private InstanceSession() {}

    /** Does the work and returns its status. */
    static int with(Settings settings, ToIntFunction<OperatorApi> work) {
        DataFolder folder = DataFolder.at(settings.data());
        try {
            Optional<FolderLock> lock = FolderLock.tryTake(folder);
            if (lock.isEmpty()) {
                return work.applyAsInt(new OperatorApi(running(folder, settings).url(), folder.operatorToken()));
            }
            try (Instance instance = new Instance(settings.onPort(Ports.free()), false, () -> {})) {
                instance.start(lock.get());
                return work.applyAsInt(new OperatorApi(
                        "http://127.0.0.1:" + instance.settings().port(), folder.operatorToken()));
            }
        } catch (IOException e) {
            throw DataFolder.unusable(folder.root(), e);
        }
    }

    /** The running instance; one that is still coming up is waited for. */
    private static Running running(DataFolder folder, Settings settings) throws IOException {
        long end = System.nanoTime() + settings.startTimeout().toNanos();
        while (System.nanoTime() < end) {
            Optional<Running> running = new InstanceFile(folder).read();
            if (running.isPresent()) {
                return running.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new LaunchProblem(
                Code.NOT_READY,
                "La instancia que usa " + folder.root() + " (proceso "
                        + FolderLock.holder(folder).map(String::valueOf).orElse("desconocido")
                        + ") no quedó lista: revise " + folder.log() + ".");
    }
}
