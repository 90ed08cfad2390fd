package co.ruta.core.flow;

import co.ruta.core.flow.BpmnGraph.Element;
import co.ruta.core.flow.Layout.Drawing;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A process as BPMN 2.0 XML with diagram interchange, for whoever models processes elsewhere. A state is a user task, a
 * transition a sequence flow; where a state has several ways out they leave an exclusive gateway, since one of them is
 * taken. A state that ends the run and can be left again has an end event among them.
 */
public final class Bpmn {
    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String EDGES = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String OURS = "urn:ruta:proceso";

    private final XMLStreamWriter xml;
    private final BpmnGraph graph;
    private final Function<Role, String> words;

    private Bpmn(XMLStreamWriter xml, BpmnGraph graph, Function<Role, String> words) {
        this.xml = xml;
        this.graph = graph;
        this.words = words;
    }

    /**
     * The process as a document.
     *
     * @param words what a role is called, in Spanish
     */
    public static String write(ProcessDefinition process, Function<Role, String> words) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new Bpmn(xml, BpmnGraph.of(process), words).write(process);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text in memory can always be written", impossible);
        }
        return text.toString();
    }

    private void write(ProcessDefinition process) throws XMLStreamException {
        xml.writeStartElement("bpmn", "definitions", MODEL);
        xml.writeNamespace("bpmn", MODEL);
        xml.writeNamespace("bpmndi", DIAGRAM);
        xml.writeNamespace("dc", BOUNDS);
        xml.writeNamespace("di", EDGES);
        xml.writeNamespace("xsi", SCHEMA);
        xml.writeAttribute("id", "definitions_" + process.id());
        xml.writeAttribute("targetNamespace", OURS);
        xml.writeAttribute("exporter", "Ruta");
        xml.writeStartElement("bpmn", "process", MODEL);
        xml.writeAttribute("id", processId(process));
        xml.writeAttribute("name", process.title());
        xml.writeAttribute("isExecutable", "false");
        documentation("Fuente: " + process.source());
        for (Element element : graph.elements()) {
            element(element);
        }
        for (BpmnGraph.Flow flow : graph.flows()) {
            flow(flow);
        }
        xml.writeEndElement();
        diagram(process);
        xml.writeEndElement();
    }

    private static String processId(ProcessDefinition process) {
        return "process_" + process.id();
    }

    private void element(Element element) throws XMLStreamException {
        xml.writeStartElement("bpmn", element.kind().tag(), MODEL);
        xml.writeAttribute("id", element.id());
        if (!element.name().isEmpty()) {
            xml.writeAttribute("name", element.name());
        }
        for (BpmnGraph.Flow flow : graph.into(element)) {
            text("incoming", flow.id());
        }
        for (BpmnGraph.Flow flow : graph.outOf(element)) {
            text("outgoing", flow.id());
        }
        if (element.state().isPresent()) {
            List<Role> roles =
                    element.state().get().responsible().stream().sorted().toList();
            for (Role role : roles) {
                xml.writeEmptyElement("bpmn", "potentialOwner", MODEL);
                xml.writeAttribute("name", words.apply(role));
            }
        }
        xml.writeEndElement();
    }

    private void flow(BpmnGraph.Flow flow) throws XMLStreamException {
        xml.writeStartElement("bpmn", "sequenceFlow", MODEL);
        xml.writeAttribute("id", flow.id());
        if (!flow.name().isEmpty()) {
            xml.writeAttribute("name", flow.name());
        }
        xml.writeAttribute("sourceRef", flow.from());
        xml.writeAttribute("targetRef", flow.to());
        if (!flow.source().isEmpty()) {
            documentation("Fuente: " + flow.source());
        }
        xml.writeEndElement();
    }

    private void documentation(String text) throws XMLStreamException {
        text("documentation", text);
    }

    private void text(String tag, String text) throws XMLStreamException {
        xml.writeStartElement("bpmn", tag, MODEL);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void diagram(ProcessDefinition process) throws XMLStreamException {
        Drawing drawing = graph.drawn();
        xml.writeStartElement("bpmndi", "BPMNDiagram", DIAGRAM);
        xml.writeAttribute("id", "diagram_" + process.id());
        xml.writeStartElement("bpmndi", "BPMNPlane", DIAGRAM);
        xml.writeAttribute("id", "plane_" + process.id());
        xml.writeAttribute("bpmnElement", processId(process));
        for (Element element : graph.elements()) {
            Rect at = drawing.box(element.id());
            xml.writeStartElement("bpmndi", "BPMNShape", DIAGRAM);
            xml.writeAttribute("id", "shape_" + element.id());
            xml.writeAttribute("bpmnElement", element.id());
            if (element.kind() == BpmnGraph.Kind.GATEWAY) {
                xml.writeAttribute("isMarkerVisible", "true");
            }
            xml.writeEmptyElement("dc", "Bounds", BOUNDS);
            number("x", at.x());
            number("y", at.y());
            number("width", at.width());
            number("height", at.height());
            xml.writeEndElement();
        }
        for (BpmnGraph.Flow flow : graph.flows()) {
            xml.writeStartElement("bpmndi", "BPMNEdge", DIAGRAM);
            xml.writeAttribute("id", "edge_" + flow.id());
            xml.writeAttribute("bpmnElement", flow.id());
            for (Point corner : drawing.way(flow.id())) {
                xml.writeEmptyElement("di", "waypoint", EDGES);
                number("x", corner.x());
                number("y", corner.y());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void number(String name, int value) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(value));
    }
}
