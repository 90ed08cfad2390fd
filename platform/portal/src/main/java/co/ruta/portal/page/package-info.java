/**
 * What every page shares: the {@link co.ruta.portal.page.Page} value that resources return, the frame around it, and the
 * writer that renders both with precompiled templates.
 */
@NullMarked
package co.ruta.portal.page;

import org.jspecify.annotations.NullMarked;
