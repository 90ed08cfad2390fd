package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sheet.Table;

/** Who delivered what, when, late, and who owes: every school of the territory's scope, whether it has begun or not. */
public interface DeliveryControl {
    DeliveryControlPage page(Principal who, TerritoryId territory, DeliveryControlPage.Filter filter);

    /** All documents of a cycle's route at once: what each school owes. */
    OwedPage owed(Principal who, TerritoryId territory, OwedPage.Asked asked);

    /** Every school that matches, none cut off. */
    Table owedTable(Principal who, TerritoryId territory, OwedPage.Asked asked);

    /** Every row that matches, none cut off. */
    Table table(Principal who, TerritoryId territory, DeliveryControlPage.Filter filter);
}
