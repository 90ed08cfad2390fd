package co.ruta.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "demo", description = "Pone en marcha Ruta con establecimientos y personas ficticios.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final InstanceOptions options = new InstanceOptions();

    private final Console console;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Service(console).run(options.settings(), true);
    }
}
