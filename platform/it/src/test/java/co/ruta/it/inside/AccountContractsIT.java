package co.ruta.it.inside;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.AccountHouse;
import co.ruta.core.account.AccountSetup;
import co.ruta.core.account.Passwords;
import co.ruta.core.account.Sessions;
import co.ruta.core.account.SignIn;
import co.ruta.core.account.SignInContract;
import co.ruta.core.account.Team;
import co.ruta.core.account.TeamContract;
import co.ruta.core.account.TerritoryDays;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import javax.sql.DataSource;

/** What accounts promise, kept by the real stores on the real database. */
class AccountContractsIT extends Deployed implements SignInContract, TeamContract, AccountHouse {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba-cuentas");

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    AccessLinks links;

    @Inject
    Team team;

    @Inject
    AccountSetup setup;

    @Inject
    TerritoryDays days;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Override
    public AccountHouse house() {
        Rows.territory(database, TERRITORY);
        return this;
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Passwords passwords() {
        return passwords;
    }

    @Override
    public AccessLinks links() {
        return links;
    }

    @Override
    public Team team() {
        return team;
    }

    @Override
    public AccountSetup setup() {
        return setup;
    }

    @Override
    public TerritoryId territory() {
        return TERRITORY;
    }

    @Override
    public SchoolId newSchool() {
        return Rows.school(database, TERRITORY);
    }

    @Override
    public LocalDate today() {
        return days.today();
    }

    @Override
    public String freeLogin() {
        return PersonId.mint().value().toLowerCase(Locale.ROOT) + "@contrato.example";
    }
}
