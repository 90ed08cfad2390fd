/** Improvement plans over the API: a school's plans, and one edition as tree, priorities, money and schedule. */
@NullMarked
package co.ruta.rest.plan;

import org.jspecify.annotations.NullMarked;
