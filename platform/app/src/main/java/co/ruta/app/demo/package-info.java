/**
 * A filled platform to try: fictitious schools, people and self-assessments for every territory that is in force, made by
 * the same use cases people work with.
 *
 * <p>Comes in: the territories applied at start. Goes out: rows like anybody's, and {@code demo-accounts.json} in the data
 * folder. Entrance: {@link co.ruta.app.demo.DemoData}. Runs only with {@code ruta.demo=true}.
 */
@NullMarked
package co.ruta.app.demo;

import org.jspecify.annotations.NullMarked;
