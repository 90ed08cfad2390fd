package co.ruta.core.assessment;

import static co.ruta.core.assessment.Field.Writers.CONTRIBUTORS;
import static co.ruta.core.assessment.Field.Writers.RATERS;
import static co.ruta.core.assessment.Field.Writers.TEAM;

import co.ruta.sdk.definition.ProcessDefinition.StepPage;

/** What a path of a self-assessment's draft can mean, which value it takes and who writes it. */
enum Field {
    LEVEL(Value.LEVEL, RATERS, StepPage.RATING, "Nivel"),
    NOTE(Value.LONG_TEXT, CONTRIBUTORS, StepPage.RATING, "Nota"),
    RATING_EVIDENCE(Value.EVIDENCE, CONTRIBUTORS, StepPage.RATING, "Evidencia"),
    CHOICE_KIND(Value.KIND, RATERS, StepPage.STRENGTHS, "Decisión del equipo"),
    CHOICE_REASON(Value.LONG_TEXT, RATERS, StepPage.STRENGTHS, "Motivo del equipo"),
    IDENTITY_ANSWER(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Revisión"),
    IDENTITY_AGREEMENT(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Acuerdo"),
    IDENTITY_EVIDENCE(Value.EVIDENCE, CONTRIBUTORS, StepPage.IDENTITY, "Evidencia"),
    PEI_VERSION(Value.SHORT_TEXT, TEAM, StepPage.IDENTITY, "Versión del PEI"),
    PEI_ACT(Value.SHORT_TEXT, TEAM, StepPage.IDENTITY, "Acto que adoptó el PEI"),
    PEI_DATE(Value.DATE, TEAM, StepPage.IDENTITY, "Fecha del acto"),
    PEI_MISSION(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Misión"),
    PEI_VISION(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Visión"),
    PEI_POLICIES(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Políticas institucionales"),
    PEI_LINK(Value.LINK, TEAM, StepPage.IDENTITY, "Enlace al PEI"),
    PEI_FILE(Value.FILE, TEAM, StepPage.IDENTITY, "Archivo del PEI"),
    INPUT_EXTERNAL_TESTS(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Pruebas externas"),
    INPUT_INTERNAL_TESTS(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Pruebas internas"),
    INPUT_TEACHER_EVALUATION(Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Evaluación de docentes y directivos"),
    INPUT_SIEE(
            Value.LONG_TEXT, TEAM, StepPage.IDENTITY, "Sistema institucional de evaluación de los estudiantes (SIEE)"),
    INPUT_INCLUSION(Value.LONG_TEXT, RATERS, StepPage.IDENTITY, "Índice de inclusión"),
    GROUP_NAME(Value.SHORT_TEXT, TEAM, StepPage.TEAM, "Nombre del grupo"),
    GROUP_LEAD(Value.SHORT_TEXT, TEAM, StepPage.TEAM, "Responsable"),
    GROUP_MEMBERS(Value.LONG_TEXT, TEAM, StepPage.TEAM, "Integrantes"),
    GROUP_DUE(Value.DATE, TEAM, StepPage.TEAM, "Fecha"),
    GROUP_AREA(Value.AREA, TEAM, StepPage.TEAM, "Área"),
    DELIVERY_ACT(Value.SHORT_TEXT, TEAM, StepPage.DELIVERY, "Acta del Consejo Directivo"),
    DELIVERY_ACT_DATE(Value.DATE, TEAM, StepPage.DELIVERY, "Fecha del acta de aprobación"),
    DELIVERY_TEACHERS(Value.COUNT, TEAM, StepPage.DELIVERY, "Docentes que participaron"),
    DELIVERY_DIRECTIVES(Value.COUNT, TEAM, StepPage.DELIVERY, "Directivos que participaron"),
    DELIVERY_FAMILIES(Value.COUNT, TEAM, StepPage.DELIVERY, "Familias que participaron"),
    DELIVERY_STUDENTS(Value.COUNT, TEAM, StepPage.DELIVERY, "Estudiantes que participaron"),
    DELIVERY_TEAM_AGREES(Value.FLAG, TEAM, StepPage.DELIVERY, "El equipo de gestión revisó estas respuestas");

    private final Value value;
    private final Writers writers;
    private final StepPage page;
    private final String label;

    Field(Value value, Writers writers, StepPage page, String label) {
        this.value = value;
        this.writers = writers;
        this.page = page;
        this.label = label;
    }

    Value value() {
        return value;
    }

    Writers writers() {
        return writers;
    }

    StepPage page() {
        return page;
    }

    String label() {
        return label;
    }

    /** Which values it takes. */
    enum Value {
        LEVEL,
        SHORT_TEXT,
        LONG_TEXT,
        EVIDENCE,
        FILE,
        KIND,
        AREA,
        DATE,
        LINK,
        COUNT,
        FLAG
    }

    /** Who writes it. */
    enum Writers {
        /** Rector and team; the area lead within the own area. */
        RATERS,
        /** These and, anywhere, area leads and contributors. */
        CONTRIBUTORS,
        /** Rector and team. */
        TEAM
    }
}
