/**
 * How pages edit a draft: one answer at a time when scripts run, whole forms when they do not, operations of the core
 * either way. Entrances: {@link co.ruta.portal.edit.FormOperations} and the one-answer resource.
 */
@NullMarked
package co.ruta.portal.edit;

import org.jspecify.annotations.NullMarked;
