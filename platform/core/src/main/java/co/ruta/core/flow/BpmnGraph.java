package co.ruta.core.flow;

import co.ruta.core.flow.Layout.Drawing;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements and flows of a process in BPMN, before they are written. */
record BpmnGraph(List<Element> elements, List<Flow> flows) {
    private static final String START = "start";

    BpmnGraph {
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** What an element is, how BPMN calls it and how large modellers draw it. */
    enum Kind {
        START("startEvent", 36, 36),
        TASK("userTask", 160, 80),
        GATEWAY("exclusiveGateway", 50, 50),
        END("endEvent", 36, 36);

        private final String tag;
        private final int width;
        private final int height;

        Kind(String tag, int width, int height) {
            this.tag = tag;
            this.width = width;
            this.height = height;
        }

        String tag() {
            return tag;
        }
    }

    /** @param state the state a task is */
    record Element(String id, Kind kind, String name, Optional<State> state) {}

    /** @param source who says so; empty for what BPMN alone needs */
    record Flow(String id, String name, String from, String to, String source) {}

    static BpmnGraph of(ProcessDefinition process) {
        List<Element> elements = new ArrayList<>(List.of(new Element(START, Kind.START, "Inicio", Optional.empty())));
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow("flow_start", "", START, task(process.initial()), ""));
        for (State state : FlowChart.ordered(process)) {
            List<Transition> leaving = process.transitions().stream()
                    .filter(it -> it.from().equals(state.id()))
                    .toList();
            elements.add(new Element(task(state.id()), Kind.TASK, state.title(), Optional.of(state)));
            String from = task(state.id());
            if (leaving.size() + (state.end() ? 1 : 0) > 1) {
                String gateway = "gateway_" + state.id();
                elements.add(new Element(gateway, Kind.GATEWAY, "", Optional.empty()));
                flows.add(new Flow("flow_to_" + gateway, "", from, gateway, ""));
                from = gateway;
            }
            if (state.end()) {
                String end = "end_" + state.id();
                elements.add(new Element(end, Kind.END, "Fin: " + state.title(), Optional.empty()));
                flows.add(new Flow("flow_to_" + end, "", from, end, ""));
            }
            for (Transition it : leaving) {
                flows.add(new Flow(
                        "transition_" + it.id(),
                        it.label(),
                        from,
                        task(it.to()),
                        it.source().toString()));
            }
        }
        return new BpmnGraph(elements, flows);
    }

    private static String task(String state) {
        return "state_" + state;
    }

    List<Flow> into(Element element) {
        return flows.stream().filter(it -> it.to().equals(element.id())).toList();
    }

    List<Flow> outOf(Element element) {
        return flows.stream().filter(it -> it.from().equals(element.id())).toList();
    }

    Drawing drawn() {
        return Layout.of(
                elements.stream()
                        .map(it -> new Box(it.id(), it.kind().width, it.kind().height))
                        .toList(),
                flows.stream().map(it -> new Arrow(it.id(), it.from(), it.to())).toList());
    }
}
