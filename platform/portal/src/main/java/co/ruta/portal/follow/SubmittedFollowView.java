package co.ruta.portal.follow;

import co.ruta.core.followup.FollowUps.FollowLine;
import co.ruta.core.followup.FollowUps.FollowReceipt;
import co.ruta.portal.school.SchoolPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A closed year with its receipt, as it was frozen. */
public record SubmittedFollowView(SchoolPlace at, FollowReceipt receipt, List<FollowLine> lines) implements FollowPage {
    @Override
    public String template() {
        return "follow/submitted.jte";
    }

    /** In the order people read. */
    public Map<String, List<FollowLine>> sections() {
        Map<String, List<FollowLine>> sections = new LinkedHashMap<>();
        for (FollowLine line : lines) {
            sections.computeIfAbsent(line.section(), it -> new ArrayList<>()).add(line);
        }
        return sections;
    }
}
