package co.ruta.core.plan;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.plan.PlanContent.Adjustment;
import co.ruta.core.stage.DataField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The approval that a delivery asks for and, when a settled plan is adjusted, why: each with what is missing in it. */
final class PlanDeliveryData {
    private final PlanDraft draft;
    private final LocalDate today;
    private final boolean adjusting;
    private final Optional<Adjustment> earlier;

    /**
     * @param today in the territory's zone
     * @param adjusting whether this version adjusts a settled plan
     * @param earlier the adjustment told in the settled version, which does not explain this one
     */
    PlanDeliveryData(PlanDraft draft, LocalDate today, boolean adjusting, Optional<Adjustment> earlier) {
        this.draft = draft;
        this.today = today;
        this.adjusting = adjusting;
        this.earlier = earlier.filter(it -> !it.isEmpty());
    }

    List<DataField> fields() {
        List<DataField> fields = new ArrayList<>();
        if (adjusting) {
            fields.add(text(
                    PlanField.ADJUSTMENT_REASON,
                    "Qué se encontró en la ejecución y por qué cambia el plan.",
                    draft.adjustment().reason(),
                    "Escriba el motivo del ajuste"));
            fields.add(cut());
            fields.add(text(
                    PlanField.ADJUSTMENT_INSTANCES,
                    "Por ejemplo: Consejo Directivo, Consejo Académico, equipo de gestión.",
                    draft.adjustment().instances(),
                    "Escriba qué instancias participaron en el ajuste"));
        }
        fields.add(text(
                PlanField.DELIVERY_ACT,
                "Número como aparece en el acta.",
                draft.approval().act(),
                "Escriba el número del acta que aprobó el plan"));
        fields.add(actDate());
        fields.add(agrees());
        return fields;
    }

    private boolean repeats() {
        return earlier.filter(draft.adjustment()::equals).isPresent();
    }

    private DataField text(PlanField field, String help, String value, String missing) {
        Optional<String> error = value.isBlank() ? Optional.of(missing) : Optional.empty();
        if (field == PlanField.ADJUSTMENT_REASON && error.isEmpty() && repeats()) {
            error = Optional.of("Escriba el motivo de este ajuste; el que hay explica el ajuste anterior");
        }
        return new DataField(field.path(""), field.label(), help, DataField.Type.TEXT, value, draft.rev(field), error);
    }

    private DataField cut() {
        Optional<LocalDate> cut = draft.adjustment().cut();
        return date(
                PlanField.ADJUSTMENT_CUT,
                "El día hasta el que se miró el avance, a más tardar hoy, " + SpanishDates.day(today) + ".",
                cut,
                "Escriba el corte en el que se revisó el avance",
                "El corte no puede ser posterior a hoy");
    }

    private DataField actDate() {
        return date(
                PlanField.DELIVERY_ACT_DATE,
                "El día en que se aprobó, a más tardar hoy, " + SpanishDates.day(today) + ".",
                draft.approval().actDate(),
                "Escriba la fecha del acta que aprobó el plan",
                "La fecha del acta no puede ser posterior a hoy");
    }

    private DataField date(PlanField field, String help, Optional<LocalDate> value, String missing, String future) {
        Optional<String> error = value.map(day -> day.isAfter(today) ? Optional.of(future) : Optional.<String>empty())
                .orElse(Optional.of(missing));
        return new DataField(
                field.path(""),
                field.label(),
                help,
                DataField.Type.DATE,
                value.map(LocalDate::toString).orElse(""),
                draft.rev(field),
                error);
    }

    private DataField agrees() {
        boolean agrees = draft.approval().teamAgrees();
        PlanField field = PlanField.DELIVERY_TEAM_AGREES;
        return new DataField(
                field.path(""),
                field.label(),
                "Al entregar se guarda una versión que no cambia.",
                DataField.Type.FLAG,
                String.valueOf(agrees),
                draft.rev(field),
                agrees ? Optional.empty() : Optional.of("Confirme que el equipo de gestión revisó este plan"));
    }
}
