package co.ruta.contract.processes;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.StageDefinition;
import java.util.List;

/** Every process is used as what it is, and its states and transitions hold together. */
public final class ProcessRules {
    private ProcessRules() {}

    public static void judge(Case plugin) {
        plugin.definition().stages().forEach(it -> judge(plugin, it));
        for (ProcessDefinition process : plugin.definition().processes()) {
            List<StageDefinition> stages = plugin.definition().stages().stream()
                    .filter(it -> it.process().equals(process.id()))
                    .toList();
            if (process.subject() == Subject.STAGE && stages.isEmpty()) {
                plugin.breach(
                        "PROCESS_UNUSED",
                        Part.PROCESSES,
                        plugin.process(process.id(), "id"),
                        "Ninguna etapa usa el proceso «" + process.id() + "».",
                        "Nómbrelo en «process» de una etapa de stages.yaml, o quítelo.");
            }
            Flow flow = new Flow(process);
            process.states().forEach(it -> new StateRules(plugin, flow, stages).judge(it));
            process.states().forEach(it -> new VerificationRules(plugin, flow, stages).judge(it));
            process.transitions().forEach(it -> new TransitionRules(plugin, flow, stages).judge(it));
        }
    }

    private static void judge(Case plugin, StageDefinition stage) {
        boolean other = plugin.definition()
                .process(stage.process())
                .filter(it -> it.subject() != Subject.STAGE)
                .isPresent();
        if (other) {
            plugin.breach(
                    "STAGE_RUNS_A_PROCEDURE",
                    Part.PROCESSES,
                    plugin.spot("stages.yaml", "stages", "stage=" + stage.stage(), "process"),
                    "La etapa " + stage.stage() + " usa el proceso «" + stage.process() + "», que no es de una etapa.",
                    "Escriba «subject: STAGE» en el proceso, o use otro.");
        }
    }
}
