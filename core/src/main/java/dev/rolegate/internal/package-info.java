/**
 * The way of a request, in the order in which it passes the files:
 *
 * <ol>
 *   <li>{@code RequiresRoleFilter}: the steps below, in order;
 *   <li>{@code MatchReader}, {@code PortableMatchReader}, {@code Match}: what the runtime matched;
 *   <li>{@code Requirements}: its requirement, compiled once, by {@code ResourceType} (a class and its supertypes),
 *       {@code DeclarationReader} (one target's annotations) and {@code DeclarationWalk} (which of them counts);
 *   <li>{@code RoleCheck}: is the requirement met;
 *   <li>{@code Denial}, {@code ForbiddenResponse}: the exception, and the response that it has until somebody asks;
 *   <li>{@code DenialMapper}, {@code DenialBody}: the response and its bytes, which {@code DenialWriter} and
 *       {@code DenialLength} keep whole behind what an application brings along.
 * </ol>
 *
 * <p>At deployment: {@code Deployment} is what all registrations of one application share, {@code Decisions} resolves
 * {@code Options} and what else counts, {@code DeploymentCheck} looks for mistakes, {@code Refusal} has the sentences.
 *
 * <p>For the access matrix: {@code Route} is where a method is reached, {@code Endpoints} follows routes and asks
 * {@code Requirements}, {@code RunningEndpoints} has those of the running application, {@code MatrixFormat} prints.
 */
@NullMarked
package dev.rolegate.internal;

import org.jspecify.annotations.NullMarked;
