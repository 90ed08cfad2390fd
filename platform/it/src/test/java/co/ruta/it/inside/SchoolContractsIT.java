package co.ruta.it.inside;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.SchoolContract;
import co.ruta.core.school.SchoolHouse;
import co.ruta.core.school.SchoolImport;
import co.ruta.core.school.SchoolListContract;
import co.ruta.core.school.SchoolLists;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.it.server.Deployed;
import co.ruta.sdk.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** What the directory promises, kept by the real stores on the real database. */
class SchoolContractsIT extends Deployed implements SchoolContract, SchoolListContract, SchoolHouse {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject
    Schools schools;

    @Inject
    SchoolImport imports;

    @Inject
    SchoolLists lists;

    @Inject
    Territories territories;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Override
    public SchoolHouse house() {
        return this;
    }

    @Override
    public Schools schools() {
        return schools;
    }

    @Override
    public SchoolImport imports() {
        return imports;
    }

    @Override
    public SchoolLists lists() {
        return lists;
    }

    @Override
    public TerritoryId emptyTerritory() {
        TerritoryId id = new TerritoryId("prueba-lista-" + MADE.incrementAndGet());
        territories.apply(new Territories.Change(
                id, TerritoriesIT.files(id, "Valle Alto"), Optional.empty(), Optional.empty(), ""));
        return id;
    }

    @Override
    public Principal leader(TerritoryId territory) {
        return new Principal(Rows.person(database, "Líder"), "Líder", List.of(Grant.in(territory, Role.LEADER)));
    }
}
