/**
 * What the API and the portal share at the border with the world: who is asking, whether they may, how fast, and how a
 * problem is answered.
 */
@NullMarked
package co.ruta.web;

import org.jspecify.annotations.NullMarked;
