/**
 * The pages of a school: its home, its team, the self-assessment step by step, deliveries and observations. Each page has
 * a resource, a view and a template of the same name. Addresses are made by {@link co.ruta.portal.school.SchoolPlace}.
 */
@NullMarked
package co.ruta.portal.school;

import org.jspecify.annotations.NullMarked;
