/**
 * What the API and the portal share at the border with the world: who is asking, whether they may, how fast, and how a
 * problem is answered.
 *
 * <p>A request passes, in this order: {@code limit.BodyLimitFilter}, {@code session.SessionFilter},
 * {@code limit.RateFilter}, {@code access.AccessFilter}, {@code session.CsrfFilter}, the resource,
 * {@code session.ResponseFilter}; whatever fails becomes an answer in {@code problem.ProblemMapper}.
 */
@NullMarked
package co.ruta.web;

import org.jspecify.annotations.NullMarked;
