package co.ruta.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.flow.Bpmn;
import co.ruta.core.flow.FlowChart;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every process of every plugin of the repository, drawn and exported: the OMG's schemas take each. */
class EveryProcessTest {
    private static final Path PLUGINS = Path.of("../../plugins");

    @TestFactory
    Stream<DynamicTest> everyProcessShouldBeDrawnWholeAndBeBpmn() throws IOException {
        return plugins().stream().flatMap(plugin -> plugin.processes().stream()
                .map(it -> DynamicTest.dynamicTest(plugin.id() + " " + it.id(), () -> judge(it))));
    }

    @Test
    void thereShouldBePluginsToDraw() throws IOException {
        assertThat(plugins()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(it -> assertThat(it.processes())
                .isNotEmpty());
    }

    private static void judge(ProcessDefinition process) {
        FlowChart chart = FlowChart.of(process);
        assertThat(chart.nodes()).extracting(it -> it.state().id()).containsExactlyElementsOf(ids(process));
        assertThat(chart.ways()).hasSameSizeAs(process.transitions());
        String xml = Bpmn.write(process, Role::name);
        BpmnModelInstance model = org.camunda.bpm.model.bpmn.Bpmn.readModelFromStream(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        org.camunda.bpm.model.bpmn.Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getName)
                .containsExactlyInAnyOrderElementsOf(process.states().stream()
                        .map(ProcessDefinition.State::title)
                        .toList());
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .extracting(SequenceFlow::getName)
                .containsAll(process.transitions().stream()
                        .map(ProcessDefinition.Transition::label)
                        .toList());
        assertThat(model.getModelElementsByType(BpmnShape.class))
                .hasSizeGreaterThan(process.states().size());
    }

    private static List<String> ids(ProcessDefinition process) {
        return process.states().stream().map(ProcessDefinition.State::id).toList();
    }

    private static List<PluginDefinition> plugins() throws IOException {
        List<PluginDefinition> plugins = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PLUGINS)) {
            for (Path folder : folders) {
                Path definitions = folder.resolve("src/main/resources/definitions");
                if (Files.isDirectory(definitions)) {
                    plugins.add(new PluginDefinitionReader()
                            .read(TerritoryFolder.files(definitions))
                            .value()
                            .orElseThrow());
                }
            }
        }
        return plugins;
    }
}
