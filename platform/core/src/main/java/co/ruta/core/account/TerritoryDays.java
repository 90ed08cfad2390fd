package co.ruta.core.account;

import co.ruta.core.id.TerritoryId;
import java.time.LocalDate;

/** Which day it is in a territory: memberships begin and end by its calendar, not by the server's. */
public interface TerritoryDays {
    LocalDate today(TerritoryId territory);

    /** The day where the platform stands, for what belongs to no territory. */
    LocalDate today();
}
