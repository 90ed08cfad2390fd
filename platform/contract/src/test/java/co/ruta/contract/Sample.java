package co.ruta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A plugin of an invented territory that fulfils the contract, to be broken in one place. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Map<String, String> files = new TreeMap<>();

    Sample() {
        files.put(
                "plugin.yaml",
                """
                id: costa
                version: 1.2.0
                title: Ruta de la costa imaginaria
                source: decisión de diseño
                """);
        files.put(
                "stages.yaml",
                """
                stages:
                  - stage: SELF_ASSESSMENT
                    title: Autoevaluación
                    process: assessment
                    applies-to: CYCLE
                    deadline: assessment
                    identity-items:
                      - {id: pei, title: PEI, help: ¿Está vigente?}
                  - stage: IMPROVEMENT_PLAN
                    title: Plan
                    process: plan
                    applies-to: NEXT_CYCLE
                """);
        files.put(
                "deadlines.yaml",
                """
                deadlines:
                  - id: assessment
                    title: Entrega de la autoevaluación
                    hardness: SOFT
                    opens: {after: first-week, days: 1, count: BUSINESS}
                    closes: {last-business-day-of: NOVEMBER}
                    source: decisión de diseño
                """);
        files.put(
                "settings.yaml",
                """
                settings:
                  - name: mode
                    type: CHOICE
                    allowed: [advisory, gate]
                    default: advisory
                    help: Qué pesan
                    source: decisión de diseño
                """);
        files.put(
                "checks.yaml",
                """
                mode: mode
                groups:
                  - id: goals
                    title: Metas
                    source: decisión de diseño
                    kinds:
                      - {kind: GOAL_WITHOUT_UNIT, severity: WARNING}
                """);
        files.put(
                "texts.yaml",
                """
                texts:
                  settings.mode.advisory: Orientan
                  settings.mode.gate: Impiden
                  stages.IMPROVEMENT_PLAN.intro: El plan
                """);
        files.put(
                "processes/assessment.yaml", process("assessment", "RATING", "IDENTITY_REVIEWED, DEADLINE_ALLOWS", ""));
        files.put(
                "processes/plan.yaml",
                process(
                        "plan",
                        "GOALS",
                        "CHECKS_PASS",
                        ", verifications: [{format: visit, field: actions/done, roles: [PROFESSIONAL], source: decisión de diseño}]"));
        files.put(
                "formats/visit/v1.yaml",
                """
                version: "1"
                title: Visita
                process: Calidad
                stage: IMPROVEMENT_PLAN
                kind: VIEW
                subject: SCHOOL
                source: decisión de diseño
                sections:
                  - id: actions
                    title: Acciones
                    source: decisión de diseño
                    fields:
                      - id: actions
                        title: Acciones
                        type: TABLE
                        rows: plan/actions/*
                        columns:
                          - {id: action, title: Acción, type: TEXT, bind: plan/actions/*/text}
                          - id: done
                            title: Verificada
                            type: CHOICE
                            extra: plan/actions/*
                            by: STAFF
                            options: [{value: SI, label: Sí}]
                """);
    }

    private static String process(String id, String page, String guards, String verifications) {
        return """
                id: %s
                title: Proceso
                subject: STAGE
                initial: BORRADOR
                source: decisión de diseño
                states:
                  - id: BORRADOR
                    title: Borrador
                    responsible: [RECTOR]
                    editable: true
                    steps:
                      - {id: step, title: Paso, page: %s, who: Equipo, source: decisión de diseño}
                  - {id: REVISION, title: En revisión, responsible: [LEADER]}
                  - {id: ACEPTADA, title: Aceptada, end: true%s}
                transitions:
                  - {id: deliver, label: Entregar, from: BORRADOR, to: REVISION, roles: [RECTOR], guards: [%s], effects: [SUBMIT], source: decisión de diseño}
                  - {id: return, label: Devolver, from: REVISION, to: BORRADOR, roles: [LEADER], guards: [HAS_OPEN_OBSERVATIONS], effects: [PUBLISH_OBSERVATIONS, REOPEN_DRAFT], source: decisión de diseño}
                  - {id: accept, label: Aceptar, from: REVISION, to: ACEPTADA, roles: [LEADER], effects: [ACCEPT], source: decisión de diseño}
                """
                .formatted(id, page, verifications, guards);
    }

    Sample replace(String file, String was, String becomes) {
        String text = Optional.ofNullable(files.get(file)).orElseThrow();
        assertThat(text).as(file + " before it is broken").contains(was);
        files.put(file, text.replace(was, becomes));
        return this;
    }

    Sample append(String file, String more) {
        files.merge(file, more, String::concat);
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    Subject subject() {
        return Subject.ofDefinitions(files, TODAY);
    }

    List<Breach> breaches() {
        return PluginContract.judge(subject());
    }
}
