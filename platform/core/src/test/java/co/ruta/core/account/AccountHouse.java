package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.LocalDate;

/** What the contracts of accounts need around them: in memory, or the real house in its container. */
public interface AccountHouse {
    SignIn signIn();

    Sessions sessions();

    Passwords passwords();

    AccessLinks links();

    Team team();

    AccountSetup setup();

    /** A territory that exists. */
    TerritoryId territory();

    /** A school of it that nobody belongs to yet. */
    SchoolId newSchool();

    /** The day it is in the territory. */
    LocalDate today();

    /** A login nobody has. */
    String freeLogin();
}
