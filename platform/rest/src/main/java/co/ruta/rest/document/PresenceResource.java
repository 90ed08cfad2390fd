package co.ruta.rest.document;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Presence;
import co.ruta.core.id.PersonId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;

/** Who works on what: told and asked in one request, with the draft's revision, so that one poll is enough. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/presence")
@ApplicationScoped
@Produces("application/json")
public class PresenceResource {
    private final CurrentUser user;
    private final Presence presence;
    private final Documents documents;

    @Inject
    PresenceResource(CurrentUser user, Presence presence, Documents documents) {
        this.user = user;
        this.presence = presence;
        this.documents = documents;
    }

    @POST
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public PresenceView here(@BeanParam DocumentPath at, PlaceBody body) {
        DocumentRef ref = at.ref();
        List<PersonView> people = presence.here(user.principal(), ref, body.place()).stream()
                .map(it -> new PersonView(it.person(), it.name(), it.place(), it.at()))
                .toList();
        return new PresenceView(documents.get(ref).revision(), people);
    }

    /** The slug of the process that the person has open. */
    record PlaceBody(String place) {}

    /** Everybody seen in the document within the last 40 seconds. */
    record PresenceView(long revision, List<PersonView> people) {}

    record PersonView(PersonId person, String name, String place, Instant at) {}
}
