package co.ruta.app.demo;

import co.ruta.sdk.catalogue.Component;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a school might write; invented, without anybody's name. */
final class DemoTexts {
    private static final List<String> NOTES = List.of(
            "Se trabajó en dos reuniones del equipo de gestión; falta que todas las sedes lo conozcan.",
            "Hay acuerdos escritos y se aplican en la sede principal. En las demás sedes apenas comienza.",
            "Se revisó con los jefes de área. Los resultados del semestre muestran avance.",
            "El tema está en el plan de área, pero no se hace seguimiento con fechas.",
            "La comunidad lo conoce y participa. Falta evaluar qué cambió.",
            "Se ajustó después de la evaluación del primer semestre y quedó en acta.");
    private static final List<String> EVIDENCE = List.of(
            "Acta del equipo de gestión sobre %s",
            "Registro de asistencia a la jornada de %s",
            "Plan de trabajo de %s, con responsables",
            "Encuesta a familias y docentes: %s");

    private DemoTexts() {}

    static String note(Random random) {
        return NOTES.get(random.nextInt(NOTES.size()));
    }

    static String evidence(Random random, Component component) {
        return EVIDENCE.get(random.nextInt(EVIDENCE.size())).formatted(lowered(component.name()));
    }

    static String remark(Component component, int level) {
        return "El nivel " + level + " en " + lowered(component.name())
                + " no se sustenta con lo adjunto. Agregue la evidencia o revise la valoración.";
    }

    static String identityAnswer(int item) {
        return switch (item % 4) {
            case 0 ->
                "El PEI corresponde en lo esencial a lo que se hace; los proyectos pedagógicos de dos sedes aún no"
                        + " aparecen en el documento.";
            case 1 ->
                "Las familias que llegaron en los últimos años trabajan sobre todo en el campo; el PEI recoge esa"
                        + " realidad en los horarios y no en el plan de estudios.";
            case 2 -> "Hay un solo PEI para todas las sedes. Las jornadas de la tarde lo conocen menos.";
            default ->
                "Se conservan la misión y la visión. Se acordó escribir los principios en palabras que entiendan los"
                        + " estudiantes de primaria.";
        };
    }

    static String agreement(int item) {
        return item % 2 == 0
                ? "Actualizar el documento en la primera semana de desarrollo institucional."
                : "Presentar el cambio al Consejo Directivo.";
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
