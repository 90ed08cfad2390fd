package co.ruta.portal.brand;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.page.PortalText;
import co.ruta.sdk.definition.TerritoryDefinition.Brand;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The five colours a territory sets, over those of the portal; a revision's address never changes its content. */
@Path("/{territory}/marca.css")
@ApplicationScoped
public class BrandResource {
    @Inject
    private Territories territories;

    @GET
    @Allowed(Callers.ANYBODY)
    public Response brand(@PathParam("territory") String id) {
        Territory territory = territories.find(new TerritoryId(id)).orElseThrow(PortalText::nothingHere);
        return Response.ok(css(territory.values().brand()))
                .header("Content-Type", "text/css;charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }

    static String css(Brand brand) {
        return ":root{--brand:" + colour(brand.brand())
                + ";--brand-dark:" + colour(brand.brandDark())
                + ";--brand-soft:" + colour(brand.brandSoft())
                + ";--brand-line:" + colour(brand.brandLine())
                + ";--on-brand:" + colour(brand.onBrand())
                + "}";
    }

    /** The values were checked when they were applied; this keeps anything else out of the style sheet for good. */
    private static String colour(String value) {
        if (!value.matches("#[0-9a-fA-F]{3,8}")) {
            throw new IllegalStateException("Not a colour: " + value);
        }
        return value;
    }
}
