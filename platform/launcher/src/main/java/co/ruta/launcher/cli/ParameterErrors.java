package co.ruta.launcher.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Spanish line what is wrong with the arguments. */
final class ParameterErrors implements IParameterExceptionHandler {

    static final String MISSING_COMMAND = "Falta la orden: use demo, start, import, territory, plugin o audit.";

    private final Console console;

    ParameterErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        console.problem(line(failure) + " Uso: " + usage(failure));
        return Ruta.USAGE;
    }

    private static String line(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "No se conoce «" + String.join(" ", unmatched.getUnmatched()) + "».";
        }
        if (failure instanceof MissingParameterException missing) {
            return "Falta "
                    + String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(ParameterErrors::name)
                                    .toList())
                    + ".";
        }
        if (failure instanceof OverwrittenOptionException || failure instanceof MutuallyExclusiveArgsException) {
            return "Una opción está repetida.";
        }
        ArgSpec argument = failure.getArgSpec();
        return argument == null
                ? MISSING_COMMAND
                : "El valor «" + failure.getValue() + "» no sirve para " + name(argument) + ".";
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static String usage(ParameterException failure) {
        return failure.getCommandLine()
                .getUsageMessage(Ansi.OFF)
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^Usage: ", "./")
                .strip();
    }
}
