package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.format.FormatDefinition;
import java.util.List;

/** The control of deliveries in the secretaría's own official formats. */
public interface ControlFiles {
    /** The formats in use today that show deliveries; most secretarías have none. */
    List<FormatDefinition> formats(TerritoryId territory);

    /**
     * Every row that matches, none cut off, by the same query as the control itself.
     *
     * @throws co.ruta.core.problem.ProblemException {@code FORMAT_NOT_FOUND}
     */
    FormFile file(Principal who, TerritoryId territory, String format, DeliveryControlPage.Filter filter, FilledAs as);
}
