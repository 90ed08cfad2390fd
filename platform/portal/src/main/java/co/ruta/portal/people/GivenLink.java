package co.ruta.portal.people;

import co.ruta.core.account.AccessLinks;
import co.ruta.portal.page.Dates;

/**
 * A one-time link to hand over, shown once.
 *
 * @param address whole, with host, to be copied
 * @param expires in full
 */
public record GivenLink(String name, String address, String expires) {
    public static GivenLink of(String name, String host, AccessLinks.NewLink link, Dates dates) {
        return new GivenLink(name, host + "/enlace/" + link.token(), dates.moment(link.expires()));
    }
}
