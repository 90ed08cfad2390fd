/** Signing in and out, one's own account, links, and who belongs to a school or secretaría. */
@NullMarked
package co.ruta.rest.account;

import org.jspecify.annotations.NullMarked;
