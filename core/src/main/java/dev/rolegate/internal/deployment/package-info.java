/**
 * Knows the wiring: registrations, what an Application shows, what is announced, what can be read late.
 *
 * <p>Gives {@code Deployment}, for the features and the integrations; {@code Providers} lists what is registered.
 *
 * <p>May touch all of the others.
 */
@NullMarked
package dev.rolegate.internal.deployment;

import org.jspecify.annotations.NullMarked;
