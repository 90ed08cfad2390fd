package co.ruta.portal.school;

import co.ruta.core.opinion.OpinionView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;

/** An issued opinion, to read and to print. */
public record OpinionPageView(SchoolPlace at, OpinionView opinion) implements View {
    @Override
    public String template() {
        return "school/opinion.jte";
    }

    /** The hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return opinion.sha256().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String day() {
        return Dates.inFull(opinion.content().day().toString());
    }

    /** How an observation stood, in Spanish. */
    public static String standing(OpinionView.Remark it) {
        return it.state().equals("DONE") ? "atendida, dice la institución" : "por atender";
    }
}
