package co.ruta.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Subject;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** What is exported is BPMN 2.0: judged by the schemas of the OMG and read back by a modeller's own library. */
class BpmnTest {
    private static final SourceRef SOURCE = new SourceRef("Circular 1 & 2 de 2026", "numeral <3>");

    @Test
    void modellerShouldReadEveryStateAndWay() {
        BpmnModelInstance model = read(Bpmn.write(returned(), Role::name));

        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getName)
                .containsExactly("En elaboración", "Entregada «ya»", "Aceptada");
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .extracting(SequenceFlow::getName)
                .contains("Entregar", "Devolver", "Aceptar", "Reabrir");
        SequenceFlow deliver = model.getModelElementById("transition_deliver");
        assertThat(((UserTask) deliver.getSource()).getName()).isEqualTo("En elaboración");
        assertThat(((UserTask) deliver.getTarget()).getName()).isEqualTo("Entregada «ya»");
        assertThat(deliver.getDocumentations().iterator().next().getTextContent())
                .isEqualTo("Fuente: Circular 1 & 2 de 2026, numeral <3>");
    }

    @Test
    void whereOneOfSeveralWaysIsTakenAGatewayShouldStand() {
        BpmnModelInstance model = read(Bpmn.write(returned(), Role::name));

        assertThat(model.getModelElementsByType(ExclusiveGateway.class))
                .extracting(ExclusiveGateway::getId)
                .containsExactly("gateway_ENTREGADA", "gateway_ACEPTADA");
        EndEvent end = model.getModelElementsByType(EndEvent.class).iterator().next();
        assertThat(end.getPreviousNodes().list()).extracting(FlowNode::getId).containsExactly("gateway_ACEPTADA");
        model.getModelElementsByType(UserTask.class)
                .forEach(it -> assertThat(it.getOutgoing()).hasSize(1));
    }

    @Test
    void everythingShouldHaveItsPlaceInTheDiagram() {
        BpmnModelInstance model = read(Bpmn.write(returned(), Role::name));

        assertThat(model.getModelElementsByType(BpmnShape.class))
                .hasSameSizeAs(model.getModelElementsByType(FlowNode.class))
                .allSatisfy(it -> assertThat(it.getBpmnElement()).isNotNull());
        assertThat(model.getModelElementsByType(BpmnEdge.class))
                .hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(it -> {
                    assertThat(it.getBpmnElement()).isNotNull();
                    assertThat(it.getWaypoints()).hasSizeGreaterThan(1);
                });
    }

    /** Reads with the schemas of the OMG; what they refuse fails here. */
    private static BpmnModelInstance read(String xml) {
        BpmnModelInstance model = org.camunda.bpm.model.bpmn.Bpmn.readModelFromStream(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        org.camunda.bpm.model.bpmn.Bpmn.validateModel(model);
        return model;
    }

    private static ProcessDefinition returned() {
        return new ProcessDefinition(
                "self-assessment",
                "Autoevaluación",
                Subject.STAGE,
                "BORRADOR",
                List.of(
                        new State("BORRADOR", "En elaboración", Set.of(Role.RECTOR), true, false, List.of()),
                        new State(
                                "ENTREGADA",
                                "Entregada «ya»",
                                Set.of(Role.LEADER, Role.PROFESSIONAL),
                                false,
                                false,
                                List.of()),
                        new State("ACEPTADA", "Aceptada", Set.of(), false, true, List.of())),
                List.of(
                        transition("deliver", "Entregar", "BORRADOR", "ENTREGADA"),
                        transition("return", "Devolver", "ENTREGADA", "BORRADOR"),
                        transition("accept", "Aceptar", "ENTREGADA", "ACEPTADA"),
                        transition("reopen", "Reabrir", "ACEPTADA", "BORRADOR")),
                SOURCE);
    }

    private static Transition transition(String id, String label, String from, String to) {
        return new Transition(id, label, from, to, Set.of(Role.LEADER), List.of(), List.of(), SOURCE);
    }
}
