package co.ruta.core.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.OpenEdition.Horizon;
import co.ruta.core.plan.OpenEdition.Replacing;
import co.ruta.core.route.Town;
import java.util.List;
import java.util.Optional;

/** A town whose school writes plans. */
final class PlanTown {
    final Town town;
    final String objective = Ids.mint();
    final String goal = Ids.mint();
    final String action = Ids.mint();
    final String resource = Ids.mint();
    final String indicator = Ids.mint();

    PlanTown() {
        this(new Town());
    }

    PlanTown(Town town) {
        this.town = town;
    }

    DocumentRef open(int year) {
        return open(year, Optional.empty(), Optional.empty());
    }

    DocumentRef open(int year, Optional<Horizon> horizon, Optional<Replacing> replacing) {
        return town.plans()
                .open(town.rector, Town.TERRITORY, town.school, new OpenEdition(year, horizon, replacing, Ids.mint()));
    }

    /** The self-assessment is delivered and the plan of the next year is begun. */
    DocumentRef begun() {
        town.delivered();
        return open(2027);
    }

    /** As the other, where the self-assessment has no deadline. */
    DocumentRef begunFreely() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);
        town.take(town.rector, document, "deliver");
        return open(2027);
    }

    /** A small plan with one of each. */
    DocumentRef written() {
        DocumentRef plan = begun();
        write(plan);
        return plan;
    }

    void write(DocumentRef plan) {
        put(plan, "objectives/" + objective + "/text", "\"Mejorar la lectura\"");
        put(plan, "objectives/" + objective + "/area", "\"academica\"");
        put(plan, "goals/" + goal + "/objective", "\"" + objective + "\"");
        put(plan, "goals/" + goal + "/text", "\"Bajar de 52 % a 25 % al 26 de noviembre de 2027\"");
        put(plan, "goals/" + goal + "/targets/2027", "40");
        put(plan, "indicators/" + indicator + "/goal", "\"" + goal + "\"");
        put(plan, "indicators/" + indicator + "/name", "\"Estudiantes en nivel inicial\"");
        put(plan, "actions/" + action + "/goal", "\"" + goal + "\"");
        put(plan, "actions/" + action + "/text", "\"Taller de lectura\"");
        put(plan, "actions/" + action + "/owner", "\"Coordinación\"");
        put(plan, "actions/" + action + "/start", "\"2027-02-01\"");
        put(plan, "actions/" + action + "/end", "\"2027-06-30\"");
        put(plan, "resources/" + resource + "/action", "\"" + action + "\"");
        put(plan, "resources/" + resource + "/name", "\"Libros\"");
        put(plan, "resources/" + resource + "/source", "\"Gratuidad\"");
        put(plan, "resources/" + resource + "/cost/2027", "1500000");
    }

    void approve(DocumentRef plan) {
        put(plan, "delivery/act", "\"Acta 9\"");
        put(plan, "delivery/act-date", "\"2026-11-19\"");
        put(plan, "delivery/team-agrees", "true");
    }

    DocumentRef delivered() {
        DocumentRef plan = written();
        approve(plan);
        town.take(town.rector, plan, "deliver");
        return plan;
    }

    DocumentRef accepted() {
        DocumentRef plan = delivered();
        town.take(town.professional, plan, "accept");
        return plan;
    }

    void put(DocumentRef plan, String path, String json) {
        put(town.rector, plan, path, json);
    }

    void put(Principal who, DocumentRef plan, String path, String json) {
        town.put(who, plan, path, DraftValue.of(CanonicalJson.parse(json)));
    }

    void remove(DocumentRef plan, String path) {
        town.drafts()
                .apply(
                        town.rector,
                        plan,
                        List.of(Operation.delete(
                                Ids.mint(), path, town.documents().get(plan).revision())));
    }
}
