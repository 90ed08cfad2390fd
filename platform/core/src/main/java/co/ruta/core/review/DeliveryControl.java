package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;

/** Who delivered what, when, late, and who owes: every school of the territory's scope, whether it has begun or not. */
public interface DeliveryControl {
    DeliveryControlPage page(Principal who, TerritoryId territory, DeliveryControlPage.Filter filter);

    /**
     * Every row that matches, none cut off, as CSV in UTF-8 with a byte order mark; cells that a spreadsheet would take for
     * a formula are neutralised.
     */
    String csv(Principal who, TerritoryId territory, DeliveryControlPage.Filter filter);
}
