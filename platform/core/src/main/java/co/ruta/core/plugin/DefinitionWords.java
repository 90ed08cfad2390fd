package co.ruta.core.plugin;

import co.ruta.sdk.Role;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of definitions as people say them. What the SDK learns later is shown by its name until it has words here. */
final class DefinitionWords {
    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);

    private DefinitionWords() {}

    static String roles(Collection<Role> roles) {
        return roles.isEmpty()
                ? "nadie"
                : roles.stream().sorted().map(DefinitionWords::role).collect(Collectors.joining(", "));
    }

    static String role(Role role) {
        return switch (role) {
            case OPERATOR -> "operación";
            case LEADER -> "líder de calidad";
            case PROFESSIONAL -> "profesional de calidad";
            case EVALUATION -> "evaluación";
            case INSPECTION -> "inspección y vigilancia";
            case PAM_COORDINATOR -> "coordinación del PAM";
            case PLANNING -> "planeación";
            case TERRITORY_READER -> "consulta en la secretaría";
            case RECTOR -> "rectoría o dirección";
            case AREA_LEAD -> "líder de área";
            case TEAM_MEMBER -> "equipo de gestión";
            case CONTRIBUTOR -> "colaboración";
            case SCHOOL_READER -> "consulta en la institución";
        };
    }

    static String guards(Collection<Guard> guards) {
        return guards.isEmpty()
                ? "sin condiciones"
                : guards.stream().map(DefinitionWords::guard).collect(Collectors.joining("; "));
    }

    private static String guard(Guard guard) {
        return switch (guard) {
            case NO_CONFLICTS -> "nada por resolver entre dos valores";
            case DEADLINE_ALLOWS -> "el plazo lo permite";
            case IDENTITY_REVIEWED -> "identidad revisada";
            case SOMETHING_RATED -> "algo valorado";
            case EVERYTHING_RATED -> "todo valorado";
            case DELIVERY_DATA_COMPLETE -> "datos de entrega completos";
            case HAS_OPEN_OBSERVATIONS -> "con observaciones abiertas";
            case NO_OPEN_OBSERVATIONS -> "sin observaciones abiertas";
            case OBSERVATIONS_ANSWERED -> "observaciones respondidas";
            case CHECKS_PASS -> "verificaciones cumplidas";
            case PARTICIPATION_MET -> "participación mínima de cada estamento";
            case CHECKLIST_COMPLETE -> "lista de verificación completa";
            default -> plain(guard);
        };
    }

    static String effects(Collection<Effect> effects) {
        return effects.isEmpty()
                ? "ninguno"
                : effects.stream().map(DefinitionWords::effect).collect(Collectors.joining("; "));
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case SUBMIT -> "se entrega, con recibo";
            case PUBLISH_OBSERVATIONS -> "se publican las observaciones";
            case REOPEN_DRAFT -> "se abre el borrador siguiente";
            case ACCEPT -> "se acepta lo entregado";
            case ISSUE_OPINION -> "se emite un concepto numerado";
            default -> plain(effect);
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "advertencia";
            case ADVICE -> "consejo";
            default -> plain(severity);
        };
    }

    static String date(Optional<DateRule> rule) {
        return rule.map(DefinitionWords::date).orElse("sin fecha");
    }

    private static String date(DateRule rule) {
        if (rule instanceof On on) {
            return DAY.format(on.date());
        }
        if (rule instanceof LastBusinessDayOf last) {
            return "último día hábil de " + month(last.month());
        }
        if (rule instanceof Recurrent each) {
            return each.day() + " de " + month(each.month()) + " de cada año";
        }
        if (rule instanceof After after) {
            return after.days() + (after.kind() == DayKind.BUSINESS ? " días hábiles" : " días calendario")
                    + " después de «" + after.event() + "»";
        }
        if (rule instanceof Deferred deferred) {
            return "por definir: " + deferred.act();
        }
        return "sin definir";
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, SPANISH);
    }

    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
