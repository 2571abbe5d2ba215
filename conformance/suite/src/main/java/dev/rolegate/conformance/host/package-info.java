/**
 * What has to be shown beyond single requests, again the same on every runtime: {@code HostSuite} is what a runtime's test
 * extends. In reading order:
 *
 * <ol>
 *   <li>{@code Host}, {@code HostSuite}: a runtime, and all suites on it;
 *   <li>{@code Composition}: an Application put together by a test; {@code Callers}: who calls, and what is asked of them;
 *   <li>{@code RegistrationSuite}: every way to register the feature, in any combination and order;
 *   <li>{@code OptionsSuite}: what is set where, and what refuses;
 *   <li>{@code DenialResponseSuite}: what mappers do with the response of a denial;
 *   <li>{@code RefusalSuite}, {@code Mistakes}, {@code Refused}: one report of all mistakes; {@code WarningSuite}: what is
 *       said once;
 *   <li>{@code ColdStartSuite}, {@code Burst}: many first requests at once;
 *   <li>{@code HostileRequestSuite}, {@code Targets}, {@code AuthenticationSuite}: what tries to get past the check, or comes too late;
 *   <li>{@code KeepAliveSuite}, {@code UnreadBodies}, {@code RawConnection}: denied bodies on kept connections;
 *   <li>{@code FailingLookUpSuite}, {@code FailingCallers}: look-ups of roles that fail under load;
 *   <li>{@code IndifferenceSuite}: what must not matter;
 *   <li>{@code InProcessSuite}, {@code InProcess}, {@code Decided}: very many decisions and texts without a server.
 * </ol>
 */
@NullMarked
package dev.rolegate.conformance.host;

import org.jspecify.annotations.NullMarked;
