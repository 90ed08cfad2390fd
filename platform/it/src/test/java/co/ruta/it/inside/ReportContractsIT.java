package co.ruta.it.inside;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.report.ConsolidatedReport;
import co.ruta.core.report.ReportContract;
import co.ruta.core.report.ReportHouse;
import co.ruta.core.report.TerritoryProfiles;
import co.ruta.core.territory.Territories;
import co.ruta.it.server.Deployed;
import co.ruta.sdk.Role;
import co.ruta.sdk.catalogue.Catalogue;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** What reports promise, kept by the real statements on the real database. */
class ReportContractsIT extends Deployed implements ReportContract, ReportHouse {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject
    TerritoryProfiles profiles;

    @Inject
    ConsolidatedReport consolidated;

    @Inject
    Territories territories;

    @Inject
    Catalogues catalogues;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Override
    public ReportHouse house() {
        return this;
    }

    @Override
    public TerritoryProfiles profiles() {
        return profiles;
    }

    @Override
    public ConsolidatedReport consolidated() {
        return consolidated;
    }

    @Override
    public TerritoryId territory() {
        TerritoryId id = new TerritoryId("prueba-perfil-" + MADE.incrementAndGet());
        Map<String, String> files = new HashMap<>(TerritoriesIT.files(id, "Valle"));
        files.put(
                "calendar.yaml",
                "cycles:\n  - {year: 2026, open: true, catalogue: guia34-2008, source: decisión de diseño}\n"
                        + "  - {year: 2025, open: false, catalogue: guia34-2008, source: decisión de diseño}\n");
        territories.apply(new Territories.Change(id, files, Optional.empty(), Optional.empty(), ""));
        return id;
    }

    @Override
    public Catalogue catalogue() {
        return catalogues.get(territories.all().get(0), "guia34-2008");
    }

    @Override
    public SchoolId school(TerritoryId territory, String name, String municipality, String zone) {
        SchoolId id = SchoolId.mint();
        Rows.write(
                database,
                "INSERT INTO school (territory_id, id, dane_code, name, municipality_code, zone, sector, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'OFFICIAL', '2020-01-01')",
                territory.value(),
                id.value(),
                String.format("8%011d", ThreadLocalRandom.current().nextLong(100_000_000_000L)),
                name,
                municipality,
                zone);
        return id;
    }

    @Override
    public void delivered(
            TerritoryId territory, SchoolId school, int cycle, int number, String catalogue, byte[] ratings) {
        PersonId person = Rows.person(database, "Rectora");
        String document = DocumentId.mint().value();
        if (number == 1) {
            Rows.write(
                    database,
                    "INSERT INTO document (territory_id, id, kind, school_id, cycle, definition_sha,"
                            + " territory_revision, catalogue_id, process_id, state, state_since, editable, version,"
                            + " revision, created_at) VALUES (?, ?, 'SELF_ASSESSMENT', ?, ?, '', 1, ?, 'p', 'S',"
                            + " UTC_TIMESTAMP(6), TRUE, 2, 1, UTC_TIMESTAMP(6))",
                    territory.value(),
                    document,
                    school.value(),
                    Integer.toString(cycle),
                    catalogue);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO submission (territory_id, document_id, number, content, sha256, ratings,"
                                + " catalogue_id, definition_sha, territory_revision, process_id, school_id, cycle, kind,"
                                + " receipt, delivered_at, delivered_by, late, idempotency_key)"
                                + " SELECT territory_id, id, ?, '{}', ?, ?, ?, '', 1, 'p', school_id, cycle, kind, ?,"
                                + " UTC_TIMESTAMP(6), ?, FALSE, ? FROM document WHERE territory_id = ? AND school_id = ?"
                                + " AND cycle = ?")) {
            statement.setInt(1, number);
            statement.setBytes(2, HexFormat.of().parseHex("0".repeat(64)));
            statement.setBytes(3, ratings);
            statement.setString(4, catalogue);
            statement.setString(5, document);
            statement.setString(6, person.value());
            statement.setString(7, document);
            statement.setString(8, territory.value());
            statement.setString(9, school.value());
            statement.setInt(10, cycle);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Principal leader(TerritoryId territory) {
        return new Principal(PersonId.mint(), "Líder", List.of(Grant.in(territory, Role.LEADER)));
    }
}
