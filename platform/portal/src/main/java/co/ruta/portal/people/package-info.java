/**
 * Inviting people, ending memberships, handing over, recovering access: what a school's team page and a secretaría's
 * users page do alike.
 */
@NullMarked
package co.ruta.portal.people;

import org.jspecify.annotations.NullMarked;
