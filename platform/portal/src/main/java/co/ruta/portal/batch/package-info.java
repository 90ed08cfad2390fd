/** Workbooks of many schools in one ZIP, as the secretaría brings them in. */
@NullMarked
package co.ruta.portal.batch;

import org.jspecify.annotations.NullMarked;
