package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.application.DecisionLog;
import dev.rolegate.conformance.application.MovedClock;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.provider.Filters;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A gate that lets everything pass up to a day, tells what it would have denied, and enforces from the next day on. */
abstract class ReportOnlySuite {

    private final LocalDate lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    private final LocalDate enforcing = lastDay.plusDays(1);

    private final Host host;
    private final MovedClock clock = new MovedClock();
    private final Listening listening = new Listening();

    ReportOnlySuite(Host host) {
        this.host = host;
    }

    @Path("told")
    public static class Told {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("closed")
        @DenyAll
        public String closed() {
            return "ok";
        }

        @GET
        @Path("hidden")
        @RequiresRole(value = "admin", hide = true)
        public String hidden() {
            return "ok";
        }

        @GET
        @Path("thrown")
        @RequiresRole("admin")
        public String thrown() {
            throw new InsufficientPermissionsException("Not today.");
        }

        @Path("late")
        public Object late() {
            return new Late();
        }
    }

    public static class Late {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }

    private static final class Listening implements AccessListener {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void onDenied(AccessEvent event) {
            heard.add("denied " + text(event));
        }

        @Override
        public void onGranted(AccessEvent event) {
            heard.add("granted " + text(event));
        }

        @Override
        public boolean wantsGrants() {
            return true;
        }

        private static String text(AccessEvent event) {
            return event.reason() + " " + event.status() + (event.enforced() ? "" : ", not enforced");
        }

        List<String> take() {
            List<String> all = List.copyOf(heard);
            heard.clear();
            return all;
        }
    }

    private Composition application(Class<?>... resources) {
        return Composition.on(host)
                .with((Object[]) resources)
                .with(RequiresRoleFeature.builder().listener(listening).build(), new Callers())
                .withProperty("rolegate.report-only-until", lastDay.toString())
                .withProperty(MovedClock.PROPERTY, clock);
    }

    private String get(Deployed deployed, String path, Identity identity) throws Exception {
        return Deployed.line(deployed.get(path, identity)) + " " + listening.take();
    }

    @Test
    @DisplayName("4: what would be denied is served and told as not enforced, never as a grant")
    void served() throws Exception {
        try (Deployed deployed = new Deployed(host, application(Told.class))) {
            assertEquals("200 ok [denied NOT_SIGNED_IN 403, not enforced]", get(deployed, "/told", Identity.ANONYMOUS));
            assertEquals("200 ok [denied ROLE_MISSING 403, not enforced]", get(deployed, "/told", Identity.USER));
            assertEquals("200 ok [denied DENY_ALL 403, not enforced]", get(deployed, "/told/closed", Identity.ADMIN));
            assertEquals(
                    "200 ok [denied ROLE_MISSING 404, not enforced]", get(deployed, "/told/hidden", Identity.USER));
            assertEquals("200 ok [denied MISTAKE 403, not enforced]", get(deployed, "/told/late", Identity.ADMIN));
            assertEquals("200 ok [granted REQUIREMENTS_MET 200]", get(deployed, "/told", Identity.ADMIN));
        }
    }

    @Test
    @DisplayName("4: it reports to the last moment of the day in UTC, and enforces from the next on, without a restart")
    void lastMoment() throws Exception {
        try (Deployed deployed = new Deployed(host, application(Told.class))) {
            clock.endOf(lastDay);
            assertEquals("200 ok [denied ROLE_MISSING 403, not enforced]", get(deployed, "/told", Identity.USER));
            clock.passBy(lastDay);
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}"
                            + " [denied ROLE_MISSING 403]",
                    get(deployed, "/told", Identity.USER));
        }
    }

    @Test
    @DisplayName("4: what the application denies by itself is rendered and told as ever")
    void thrown() throws Exception {
        try (Deployed deployed = new Deployed(host, application(Told.class))) {
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\",\"message\":\"Not today.\"}"
                            + " [denied ROLE_MISSING 403, not enforced, denied APPLICATION 403]",
                    get(deployed, "/told/thrown", Identity.USER));
        }
    }

    @Test
    @DisplayName("4: nothing hides, so that unknown paths are answered as without a gate; afterwards they are not kept")
    void unknownPaths() throws Exception {
        try (Deployed deployed = new Deployed(host, application(Told.class))) {
            assertEquals(200, deployed.get("/told/hidden", Identity.USER).status());
            assertEquals("", cacheControl(deployed.get("/unknown", Identity.USER)));
            clock.passBy(lastDay);
            assertEquals(404, deployed.get("/told/hidden", Identity.USER).status());
            assertEquals("no-store", cacheControl(deployed.get("/unknown", Identity.USER)));
        }
    }

    private static String cacheControl(Reply reply) {
        assertEquals(404, reply.status());
        return reply.header("cache-control");
    }

    @Test
    @DisplayName("4: a look-up that fails keeps nobody out")
    void failingLookUp() throws Exception {
        Composition application = application(Told.class).with(new Filters.BrokenRoles());
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals("200 ok [denied LOOK_UP_FAILED 503, not enforced]", get(deployed, "/told", Identity.USER));
        }
    }

    @Test
    @DisplayName("4: the log is told once per endpoint and reason, without the caller")
    void logged() throws Exception {
        try (DecisionLog log = new DecisionLog();
                Deployed deployed = new Deployed(host, application(Told.class))) {
            for (Identity identity : Identity.values()) {
                deployed.get("/told", identity);
                deployed.get("/told", identity);
                deployed.get("/told/closed", identity);
            }
            String from = "From " + enforcing + " on denied: ";
            assertEquals(
                    List.of(
                            from + "GET /told UNAUTHENTICATED NOT_SIGNED_IN 403, roles [admin]",
                            from + "GET /told/closed CLOSED DENY_ALL 403, roles []",
                            from + "GET /told FORBIDDEN ROLE_MISSING 403, roles [admin]"),
                    log.all(from));
        }
    }

    @Test
    @DisplayName("4: the start warns of the day, and says how many endpoints it closes")
    void start() throws Exception {
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application(Told.class))) {
            deployed.get("/told", Identity.ADMIN);
            List<String> told = beginning(log, "Rolegate only reports: ");
            assertEquals(1, told.size(), told::toString);
            assertTrue(
                    told.get(0)
                            .endsWith("every request passes, up to and including " + lastDay + " (UTC). From "
                                    + enforcing
                                    + " on it enforces, and closes 4 of 4 endpoints, 1 of them to everybody."),
                    told::toString);
        }
    }

    private static List<String> beginning(LogCapture log, String beginning) {
        return log.messages().stream()
                .filter(each -> each.startsWith(beginning))
                .toList();
    }

    @Test
    @DisplayName(
            "6: mistakes refuse nothing yet: the start has the whole report, and when the day is over they are denied")
    void mistakes() throws Exception {
        Composition application = application().with(Mistakes.ALL);
        List<String> paths = List.of(
                "/reports",
                "/holder/inner",
                "/no-role",
                "/blank",
                "/wildcard",
                "/beside",
                "/control",
                "/misplaced",
                "/governed");
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application)) {
            for (String path : paths) {
                assertEquals("200 ok [denied MISTAKE 403, not enforced]", get(deployed, path, Identity.ADMIN), path);
            }
            List<String> told = beginning(log, "Rolegate only reports: ");
            assertEquals(1, told.size(), told::toString);
            assertEquals(
                    expected(),
                    told.get(0).substring(told.get(0).indexOf("\n\n")).replace(Mistakes.class.getName() + "$", ""));
            clock.passBy(lastDay);
            for (String path : paths) {
                assertTrue(get(deployed, path, Identity.ADMIN).endsWith(" [denied MISTAKE 403]"), path);
            }
        }
    }

    /** What enforcing says, without the properties, each with the day. */
    private String expected() {
        List<String> blocks = new ArrayList<>(List.of(Mistakes.REPORT.split("\n\n")));
        blocks.removeIf(each -> each.startsWith("The property ") || each.startsWith("Rolegate refuses "));
        StringBuilder all = new StringBuilder();
        for (String each : blocks) {
            all.append("\n\n")
                    .append(each)
                    .append("\nFrom ")
                    .append(enforcing)
                    .append(" on the deployment is refused.");
        }
        return all.toString();
    }

    @Test
    @DisplayName("4: options that are wrong refuse all the same, and mistakes beside them with them")
    void malformed() {
        String report = Refused.report(
                host, application(Mistakes.NoRole.class).withProperty("rolegate.disclose-roles", "perhaps"));
        assertTrue(report.contains("[bad-property]") && report.contains("[no-role]"), report);
    }

    @Test
    @DisplayName("4: a day that is over changes nothing")
    void over() {
        clock.passBy(lastDay);
        assertTrue(Refused.report(host, application(Mistakes.NoRole.class)).endsWith("[no-role]"));
    }
}
