package co.ruta.bench.server;

import fish.payara.micro.PayaraMicro;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the product exactly as {@code ruta.jar} does and, once it is ready, deploys the baseline beside it, so that both
 * share one server, one heap and one database.
 */
public final class BenchServer {
    private BenchServer() {}

    /** @param args the baseline's WAR, the instance file that says the product is ready, then the product's own words */
    public static void main(String[] args) {
        Path war = Path.of(args[0]);
        Path ready = Path.of(args[1]);
        Thread deployer = new Thread(() -> deployWhen(ready, war), "baseline");
        deployer.setDaemon(true);
        deployer.start();
        String[] words = new String[args.length - 2];
        System.arraycopy(args, 2, words, 0, words.length);
        co.ruta.launcher.Main.main(words);
    }

    private static void deployWhen(Path ready, Path war) {
        while (!Files.exists(ready)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        PayaraMicro.getInstance().getRuntime().deploy("baseline", "/baseline", war.toFile());
    }
}
