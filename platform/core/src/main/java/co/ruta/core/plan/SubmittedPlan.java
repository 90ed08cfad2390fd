package co.ruta.core.plan;

import co.ruta.core.stage.Delivered;
import java.util.List;

/** A plan as it was delivered, read from its own content only. */
public record SubmittedPlan(
        PlanReceipt receipt, PlanContent content, List<PriorityView> priorities, MoneyView money, ScheduleView schedule)
        implements Delivered {
    public SubmittedPlan {
        priorities = List.copyOf(priorities);
    }
}
