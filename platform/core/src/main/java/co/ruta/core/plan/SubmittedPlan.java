package co.ruta.core.plan;

import java.util.List;

/** A plan as it was delivered, read from its own content only. */
public record SubmittedPlan(
        PlanReceipt receipt,
        PlanContent content,
        List<PriorityView> priorities,
        MoneyView money,
        ScheduleView schedule) {
    public SubmittedPlan {
        priorities = List.copyOf(priorities);
    }
}
