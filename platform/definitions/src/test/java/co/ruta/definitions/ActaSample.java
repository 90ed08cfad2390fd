package co.ruta.definitions;

import java.util.Map;

/** An invented acta in two versions, whose second takes every kind of step. */
final class ActaSample {
    static final String V1 =
            """
            code: GE-01
            version: V1
            title: Acta de reunión
            process: Gestión de la calidad
            kind: RECORD
            subject: TERRITORY
            numbered: true
            approved: 2023-09-29
            source: Circular 1 de 2024
            sections:
              - id: meeting
                title: Reunión
                source: Circular 1 de 2024
                fields:
                  - {id: place, title: Lugar, type: TEXT, required: true}
                  - {id: fax, title: Fax, type: TEXT}
                  - {id: purpose, title: Propósito, type: TEXT, lines: 4}
                  - id: result
                    title: Resultado
                    type: CHOICE
                    options:
                      - {value: SI, label: Sí}
                      - {value: CUMPLE_EN_PARTE, label: En parte}
                  - id: attendees
                    title: Asistentes
                    type: TABLE
                    columns:
                      - {id: name, title: Nombre, type: TEXT, required: true}
                      - {id: phone, title: Teléfono, type: TEXT}
            """;

    static final String V2 =
            """
            code: GE-01
            version: V2
            title: Acta de reunión
            process: Gestión de la calidad
            kind: RECORD
            subject: TERRITORY
            numbered: true
            approved: 2025-01-15
            source: Circular 1 de 2025
            sections:
              - id: meeting
                title: Reunión
                source: Circular 1 de 2025
                fields:
                  - {id: city, title: Ciudad, type: TEXT}
                  - {id: site, title: Sitio, type: TEXT}
                  - {id: objective, title: Objetivo, type: TEXT, lines: 4}
                  - id: result
                    title: Resultado
                    type: CHOICE
                    options:
                      - {value: CUMPLE, label: Cumple}
                      - {value: CUMPLE_EN_PARTE, label: En parte}
                  - id: attendees
                    title: Asistentes
                    type: TABLE
                    columns:
                      - {id: name, title: Nombre, type: TEXT, required: true}
                      - id: mode
                        title: Modalidad
                        type: CHOICE
                        options: [{value: PRESENCIAL, label: Presencial}, {value: VIRTUAL, label: Virtual}]
                  - id: contacts
                    title: Contactos
                    type: TABLE
                    columns:
                      - {id: phone, title: Teléfono, type: TEXT}
            migration:
              - {split: place, into: [city, site], at: " - "}
              - {drop: fax, reason: El formato nuevo no lo pide}
              - {rename: purpose, to: objective}
              - {recode: result, values: {SI: CUMPLE}}
              - {default: attendees/mode, value: PRESENCIAL}
              - {move: attendees/phone, to: contacts/phone}
            """;

    /** A step, and what is said when it is missing. */
    static final Map<String, String> LOSSES = Map.of(
            "  - {split: place, into: [city, site], at: \" - \"}\n", "«place»",
            "  - {drop: fax, reason: El formato nuevo no lo pide}\n", "«fax»",
            "  - {rename: purpose, to: objective}\n", "«purpose»",
            "  - {recode: result, values: {SI: CUMPLE}}\n", "use recode",
            "  - {move: attendees/phone, to: contacts/phone}\n", "«attendees/phone»");

    private ActaSample() {}
}
