package co.ruta.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "start", description = "Pone en marcha Ruta sobre la base de datos configurada.")
final class StartCommand implements Callable<Integer> {

    @Mixin
    private final InstanceOptions options = new InstanceOptions();

    private final Console console;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Service(console).run(options.settings(), false);
    }
}
