package co.ruta.app;

import co.ruta.app.account.AdminLink;
import co.ruta.app.database.Migrations;
import co.ruta.app.database.SafeSettings;
import co.ruta.app.demo.DemoData;
import co.ruta.app.plugin.TerritoryBootstrap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** Says what happens at start, in which order. Whatever fails here stops the start. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {
    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource database;

    @Inject
    private TerritoryBootstrap territories;

    @Inject
    private DemoData demo;

    @Inject
    private AdminLink adminLink;

    @PostConstruct
    void start() {
        SafeSettings.verify(database);
        Migrations.run(database);
        territories.run();
        demo.run();
        adminLink.offer();
    }
}
