/** The pages of whoever runs the platform: territories, plugins, the audit trail, health. No school's content. */
@NullMarked
package co.ruta.portal.operator;

import org.jspecify.annotations.NullMarked;
