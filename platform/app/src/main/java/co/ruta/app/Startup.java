package co.ruta.app;

import co.ruta.app.account.AdminLink;
import co.ruta.app.database.Migrations;
import co.ruta.app.database.SafeSettings;
import co.ruta.app.demo.DemoData;
import co.ruta.app.plugin.TerritoryBootstrap;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * Says what happens at start, in which order. Whatever fails here stops the start.
 *
 * <p>An observer and not an EJB: below an EJB Payara leaves connections of the data source out of the transaction that
 * {@code @Transactional} begins (tried: the entity manager's is in it, ours commits each statement by itself).
 */
@ApplicationScoped
public class Startup {
    public static final int FIRST = 1;

    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource database;

    @Inject
    private TerritoryBootstrap territories;

    @Inject
    private DemoData demo;

    @Inject
    private AdminLink adminLink;

    void start(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object application) {
        SafeSettings.verify(database);
        Migrations.run(database);
        territories.run();
        demo.run();
        adminLink.offer();
    }
}
