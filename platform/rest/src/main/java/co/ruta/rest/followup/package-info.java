/** The follow-up of a plan over the API. Entrance: {@link co.ruta.rest.followup.FollowUpsResource}. */
@NullMarked
package co.ruta.rest.followup;

import org.jspecify.annotations.NullMarked;
