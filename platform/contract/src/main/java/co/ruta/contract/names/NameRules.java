package co.ruta.contract.names;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.SettingDefinition;
import java.util.HashSet;
import java.util.Set;

/** Nothing is defined that nobody uses: a name that is left over is nearly always another one misspelt. */
public final class NameRules {
    private NameRules() {}

    public static void judge(Case plugin) {
        KindRules.judge(plugin);
        if (isWhole(plugin)) {
            judgeSettings(plugin);
            judgeTexts(plugin);
        }
    }

    /** Own kinds come from code; while that is not there, it may use anything. */
    private static boolean isWhole(Case plugin) {
        return plugin.subject().content().isPresent()
                || plugin.definition().checks().own().isEmpty();
    }

    private static void judgeSettings(Case plugin) {
        Set<String> used = new HashSet<>(plugin.literals());
        plugin.definition().checks().mode().ifPresent(used::add);
        plugin.definition().checks().groups().stream()
                .flatMap(it -> it.kinds().stream())
                .forEach(it -> it.threshold().ifPresent(used::add));
        plugin.definition().processes().forEach(it -> used.addAll(uses(it)));
        plugin.definition().settings().stream()
                .map(SettingDefinition::name)
                .filter(it -> !used.contains(it))
                .forEach(it -> plugin.breach(
                        "SETTING_UNUSED",
                        Part.NAMES,
                        plugin.spot("settings.yaml", "settings", "name=" + it),
                        "Nada usa el parámetro «" + it + "»: lo que un territorio ponga en él no tendría efecto.",
                        "Nómbrelo en «mode» o «threshold» de checks.yaml o en el código, o quítelo."));
    }

    /** Settings that steps are asked by, and the one that a guard reads. */
    private static Set<String> uses(ProcessDefinition process) {
        Set<String> used = new HashSet<>();
        process.states().stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> it.when().stream())
                .forEach(it -> {
                    if (it instanceof Condition.OfSetting of) {
                        used.add(of.setting());
                    }
                });
        boolean participation =
                process.transitions().stream().anyMatch(it -> it.guards().contains(Guard.PARTICIPATION_MET));
        if (participation) {
            used.add(ProcessDefinition.PARTICIPATION_MINIMUM);
        }
        return used;
    }

    private static void judgeTexts(Case plugin) {
        TextUses uses = new TextUses(plugin.definition(), plugin.literals());
        plugin.definition().texts().keySet().stream()
                .filter(it -> !uses.uses(it))
                .forEach(it -> plugin.breach(
                        "TEXT_UNUSED",
                        Part.NAMES,
                        plugin.spot("texts.yaml", "texts", it),
                        "Nada usa el texto «" + it + "».",
                        "Revise cómo está escrita la clave, o quítelo. Los textos son de etapas (stages.…), de valores"
                                + " de parámetros (settings.…), de verificaciones (checks.…) o del código."));
    }
}
