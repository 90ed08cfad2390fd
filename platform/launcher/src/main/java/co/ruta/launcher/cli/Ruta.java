package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** The {@code ruta} command: all that {@code ruta.jar} does. The script beside it adds what needs no running Java. */
@Command(
        name = "ruta",
        description = "Ruta de Mejoramiento Institucional.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            ImportCommand.class,
            TerritoryCommand.class,
            PluginCommand.class,
            AuditCommand.class
        })
public final class Ruta implements Callable<Integer> {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private static final int ONE_LINE = 500;

    private final Console console;

    Ruta(Console console) {
        this.console = console;
    }

    /** Does what the arguments say. Status 0 only when all of it was done, 2 when the arguments make no sense. */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Ruta(console), factory(console));
        line.setUsageHelpWidth(ONE_LINE);
        line.setParameterExceptionHandler(new ParameterErrors(console));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof LaunchProblem problem) {
                console.problem(problem.line());
            } else {
                console.problem("Error interno: " + failure + ".");
                System.getLogger(Ruta.class.getName()).log(System.Logger.Level.ERROR, "Internal error", failure);
            }
            return FAILED;
        });
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        console.problem(ParameterErrors.MISSING_COMMAND);
        return USAGE;
    }

    /** Commands get the console by constructor. */
    private static IFactory factory(Console console) {
        Map<Class<?>, Function<Console, ?>> commands = Map.of(
                DemoCommand.class, DemoCommand::new,
                StartCommand.class, StartCommand::new,
                ImportCommand.class, ImportCommand::new,
                TerritoryCommand.class, TerritoryCommand::new,
                PluginCommand.class, PluginCommand::new,
                AuditCommand.class, AuditCommand::new);
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                Function<Console, ?> command = commands.get(type);
                return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
            }
        };
    }
}
