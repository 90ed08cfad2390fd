/** Accounts at start: the file with the first operator's link. */
@NullMarked
package co.ruta.app.account;

import org.jspecify.annotations.NullMarked;
