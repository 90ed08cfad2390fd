package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.plugin.NewPlugin;
import co.ruta.launcher.plugin.NewPlugin.Municipality;
import co.ruta.launcher.plugin.PluginBuild;
import co.ruta.launcher.plugin.PluginTemplate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on plugins: to make one, to check it, to bring it to an installation. */
@Command(name = "plugin", description = "Crea, revisa, instala y administra complementos.")
final class PluginCommand implements Callable<Integer> {
    private static final ZoneId COLOMBIA = ZoneId.of("America/Bogota");

    private final Console console;

    PluginCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.problem("Falta qué hacer con el complemento. Uso: ./ruta plugin new|verify|dev|lock|install CARPETA,"
                + " list, history|enable|disable|remove ID");
        return Ruta.USAGE;
    }

    @Command(name = "new", description = "Crea la carpeta de un complemento y de su territorio.")
    int create(
            @Parameters(paramLabel = "CARPETA") Path folder,
            @Option(names = "--id", paramLabel = "ID") @Nullable String id,
            @Option(names = "--territory", paramLabel = "NOMBRE") @Nullable String territory,
            @Option(names = "--municipality", paramLabel = "CÓDIGO=NOMBRE", defaultValue = "99999=Municipio de ejemplo")
                    String municipality,
            @Option(names = "--java") boolean code) {
        Path whole = folder.toAbsolutePath().normalize();
        String name = id == null ? NewPlugin.idFor(whole.getFileName().toString()) : id;
        NewPlugin plugin = new NewPlugin(
                name,
                territory == null ? NewPlugin.nameFor(name) : territory,
                Municipality.parse(municipality),
                Year.now(Clock.system(COLOMBIA)).getValue(),
                code);
        PluginTemplate.find().write(folder, plugin, version()).forEach(it -> console.say("  " + it));
        console.say("El complemento «" + name + "» está en " + folder + ". Siga con:");
        plugin.nextSteps(folder.toString()).forEach(it -> console.say("  " + it));
        return Ruta.OK;
    }

    @Command(name = "verify", description = "Verifica un complemento contra el contrato, sin servidor.")
    int verify(
            @Parameters(paramLabel = "CARPETA|JAR") Path plugin,
            @Option(names = "--json", description = "Responde en JSON.") boolean json) {
        return new PluginContract(console).verify(plugin, json);
    }

    @Command(name = "lock", description = "Publica la versión de un complemento: desde entonces no cambia.")
    int lock(@Parameters(paramLabel = "CARPETA") Path plugin) {
        return new PluginContract(console).lock(plugin);
    }

    @Command(name = "install", description = "Revisa un complemento y lo pone a servir.")
    int install(
            @Mixin InstanceOptions options,
            @Option(names = "--reason", paramLabel = "MOTIVO", defaultValue = "") String reason,
            @Option(names = "--confirm", description = "Aunque algún territorio quede sin complemento.")
                    boolean confirm,
            @Parameters(paramLabel = "CARPETA|JAR") Path plugin) {
        if (!Files.isReadable(plugin)) {
            throw new LaunchProblem(Code.FILE_UNREADABLE, "No se puede leer " + plugin + ".");
        }
        return InstanceSession.with(
                options.settings(), api -> new InstalledPlugins(console, api, reason, confirm).installAny(plugin));
    }

    @Command(name = "dev", description = "El portal con el complemento de una carpeta; sigue lo que se guarde en ella.")
    int dev(
            @Mixin InstanceOptions options,
            @Option(names = "--fresh", description = "Con datos nuevos.") boolean fresh,
            @Parameters(paramLabel = "CARPETA") Path folder) {
        return new PluginDev(console, PluginBuild.find(), folder, Clock.systemUTC()).run(options, fresh);
    }

    @Command(name = "list", description = "Los complementos de la instalación y cómo están.")
    int list(@Mixin InstanceOptions options) {
        return InstanceSession.with(options.settings(), api -> new InstalledPlugins(console, api, "", false).list());
    }

    @Command(name = "history", description = "Lo que se ha hecho con un complemento.")
    int history(@Mixin InstanceOptions options, @Parameters(paramLabel = "ID") String id) {
        return InstanceSession.with(
                options.settings(), api -> new InstalledPlugins(console, api, "", false).history(id));
    }

    @Command(name = "enable", description = "Enciende un complemento apagado.")
    int enable(
            @Mixin InstanceOptions options,
            @Option(names = "--reason", paramLabel = "MOTIVO", defaultValue = "") String reason,
            @Parameters(paramLabel = "ID") String id) {
        return InstanceSession.with(
                options.settings(), api -> new InstalledPlugins(console, api, reason, false).act(id, "enable"));
    }

    @Command(name = "disable", description = "Apaga un complemento; sus versiones quedan.")
    int disable(
            @Mixin InstanceOptions options,
            @Option(names = "--reason", paramLabel = "MOTIVO", required = true) String reason,
            @Option(names = "--confirm", description = "Aunque algún territorio quede sin complemento.")
                    boolean confirm,
            @Parameters(paramLabel = "ID") String id) {
        return InstanceSession.with(
                options.settings(), api -> new InstalledPlugins(console, api, reason, confirm).act(id, "disable"));
    }

    @Command(name = "remove", description = "Quita un complemento; lo publicado queda para los documentos.")
    int remove(
            @Mixin InstanceOptions options,
            @Option(names = "--reason", paramLabel = "MOTIVO", required = true) String reason,
            @Option(names = "--confirm", description = "Aunque algún territorio quede sin complemento.")
                    boolean confirm,
            @Parameters(paramLabel = "ID") String id) {
        return InstanceSession.with(
                options.settings(), api -> new InstalledPlugins(console, api, reason, confirm).remove(id));
    }

    /** The platform's version, as its jar says it. */
    private static String version() {
        String said = PluginCommand.class.getPackage().getImplementationVersion();
        return said == null ? "0.1.0-SNAPSHOT" : said;
    }
}
