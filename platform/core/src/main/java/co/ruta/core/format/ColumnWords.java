package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guesses by its words which field a heading means: the format's own title first, then what public templates and earlier
 * systems call it (Guía 34, SIGCE and the sheets that circulate).
 */
final class ColumnWords {
    private static final Map<DocumentField, List<String>> ALSO = Map.ofEntries(
            Map.entry(
                    DocumentField.OPPORTUNITY_TEXT,
                    List.of("oportunidad", "debilidad", "problema", "aspecto a mejorar")),
            Map.entry(DocumentField.OPPORTUNITY_COMPONENT, List.of("componente")),
            Map.entry(DocumentField.OBJECTIVE_TEXT, List.of("objetivo", "proposito")),
            Map.entry(DocumentField.OBJECTIVE_AREA, List.of("area", "gestion")),
            Map.entry(DocumentField.GOAL_TEXT, List.of("meta")),
            Map.entry(DocumentField.GOAL_QUANTITY, List.of("cantidad", "valor de la meta")),
            Map.entry(DocumentField.GOAL_UNIT, List.of("unidad de medida", "unidad")),
            Map.entry(DocumentField.GOAL_DUE, List.of("fecha de la meta", "tiempo", "plazo de la meta")),
            Map.entry(DocumentField.GOAL_BASELINE, List.of("linea de base", "linea base")),
            Map.entry(DocumentField.INDICATOR_NAME, List.of("indicador", "nombre del indicador")),
            Map.entry(DocumentField.INDICATOR_NUMERATOR, List.of("numerador")),
            Map.entry(DocumentField.INDICATOR_DENOMINATOR, List.of("denominador")),
            Map.entry(
                    DocumentField.ACTION_TEXT,
                    List.of("accion", "actividad", "tarea", "estrategia", "acciones", "actividades")),
            Map.entry(DocumentField.ACTION_OWNER, List.of("responsable", "encargado", "lider", "responsables")),
            Map.entry(
                    DocumentField.ACTION_START,
                    List.of("inicio", "fecha de inicio", "fecha inicial", "plazo inicial", "desde")),
            Map.entry(
                    DocumentField.ACTION_END,
                    List.of(
                            "fin",
                            "fecha final",
                            "fecha de terminacion",
                            "plazo final",
                            "terminacion",
                            "hasta",
                            "fecha fin")),
            Map.entry(DocumentField.ACTION_WEIGHT, List.of("peso", "ponderacion")),
            Map.entry(DocumentField.ACTION_PRODUCT, List.of("producto", "entregable")),
            Map.entry(DocumentField.RESOURCE_NAME, List.of("recurso", "recursos", "insumo")),
            Map.entry(DocumentField.RESOURCE_SOURCE, List.of("fuente", "fuente de financiacion", "financiacion")),
            Map.entry(DocumentField.RESOURCE_COST, List.of("costo", "valor", "presupuesto", "costo total")),
            Map.entry(DocumentField.COMPONENT_NUMBER, List.of("numero", "codigo")),
            Map.entry(DocumentField.COMPONENT_NAME, List.of("componente")),
            Map.entry(DocumentField.COMPONENT_PROCESS, List.of("proceso")),
            Map.entry(DocumentField.COMPONENT_AREA, List.of("area", "gestion", "area de gestion")),
            Map.entry(DocumentField.COMPONENT_LEVEL, List.of("valoracion", "nivel", "calificacion", "puntaje")),
            Map.entry(DocumentField.COMPONENT_NOTE, List.of("observacion", "observaciones", "justificacion", "nota")),
            Map.entry(DocumentField.CUT_DATE, List.of("fecha de seguimiento", "fecha de corte", "corte")),
            Map.entry(
                    DocumentField.CUT_PROGRESS,
                    List.of("avance", "ejecucion", "porcentaje de ejecucion", "% de ejecucion", "% avance")),
            Map.entry(DocumentField.CUT_STATE, List.of("estado")),
            Map.entry(DocumentField.CUT_RESULT, List.of("resultado", "resultados", "logro", "logros", "observaciones")),
            Map.entry(DocumentField.CUT_DIFFICULTY, List.of("dificultad", "dificultades")),
            Map.entry(DocumentField.CUT_CAUSE, List.of("causa")),
            Map.entry(DocumentField.CUT_MEASURE, List.of("correctivo", "medida", "accion correctiva")));

    private final List<Column> columns;

    ColumnWords(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    private record Guess(String heading, String field, int score) {}

    /** Heading → field, the surest first, no field twice. */
    Map<String, String> suggest(Collection<String> headings) {
        List<Guess> guesses = new ArrayList<>();
        for (String heading : headings) {
            for (Column column : columns) {
                int score = score(heading, column);
                if (score > 0) {
                    guesses.add(new Guess(heading, column.id(), score));
                }
            }
        }
        guesses.sort(Comparator.comparingInt(Guess::score).reversed());
        Map<String, String> suggested = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Guess each : guesses) {
            if (!suggested.containsKey(each.heading()) && taken.add(each.field())) {
                suggested.put(each.heading(), each.field());
            }
        }
        return suggested;
    }

    private static int score(String heading, Column column) {
        String title = CellReading.plain(column.title());
        if (heading.equals(title)) {
            return 1000;
        }
        List<String> words = new ArrayList<>();
        if (column.field().place() instanceof FieldPlace.Bound bound) {
            words.addAll(ALSO.getOrDefault(bound.field(), List.of()));
        }
        if (words.contains(heading)) {
            return 900;
        }
        if (title.length() > 2) {
            words.add(title);
        }
        String most = words.stream()
                .filter(it -> contains(heading, it))
                .collect(Collectors.maxBy(Comparator.comparingInt(String::length)))
                .orElse("");
        int begins = heading.startsWith(most) ? 100 : 0;
        return most.isEmpty() ? 0 : 100 + begins + most.length() * 100 / Math.max(1, heading.length());
    }

    private static boolean contains(String heading, String word) {
        return Pattern.compile("(^|[^a-z0-9])" + Pattern.quote(word) + "(s|es)?($|[^a-z0-9])")
                .matcher(heading)
                .find();
    }
}
