package com.example.guide.migrating.jersey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import com.example.guide.Jersey.Answer;
import dev.rolegate.RequiresRoleFeature;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/migrating.md says of Jersey's role feature. */
class FromJerseyTest {

    private static final List<String> PATHS =
            List.of("deny-all-class", "superclass", "interface", "overridden", "locator/sub");

    /** Rolegate's jar is on the class path: unless discovery is off, it decides. */
    private static ResourceConfig withoutRolegate(ResourceConfig config) {
        return config.property("jakarta.ws.rs.loadServices", false);
    }

    private static ResourceConfig placements() {
        return new ResourceConfig(
                Placements.DenyAllOnClass.class,
                Placements.Superclass.class,
                Placements.Interface.class,
                Placements.Overriding.class,
                Placements.WithLocator.class);
    }

    @Test
    @DisplayName("before: the 403 is empty")
    void before() {
        Answer answer =
                new Jersey(withoutRolegate(new OrdersConfigBefore())).call("DELETE", "orders/1", Caller.withRoles());
        assertEquals("403 ", answer.toString());
        assertNull(answer.header("Cache-Control"));
    }

    @Test
    @DisplayName("after: the same annotation gives the JSON")
    void after() {
        Answer answer = new Jersey(new OrdersConfig()).call("DELETE", "orders/1", Caller.withRoles());
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'clerk' role.\"}",
                answer.toString());
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    @DisplayName("before: an anonymous caller gets in at the listed places")
    void openBefore() {
        Jersey jersey = new Jersey(withoutRolegate(placements().register(RolesAllowedDynamicFeature.class)));
        assertAll(PATHS.stream()
                .map(path -> () ->
                        assertEquals("200 in", jersey.get(path, Caller.NOBODY).toString(), path)));
    }

    @Test
    @DisplayName("after: nobody gets in there without the role")
    void closedAfter() {
        Jersey jersey = new Jersey(placements().register(RequiresRoleFeature.class));
        assertAll(PATHS.stream()
                .map(path ->
                        () -> assertEquals(403, jersey.get(path, Caller.NOBODY).status(), path)));
    }

    @Test
    @DisplayName("both at once: the stricter wins, and the denial is JSON")
    void both() {
        Jersey jersey = new Jersey(
                new ResourceConfig(OrdersResource.class, RolesAllowedDynamicFeature.class, RequiresRoleFeature.class));
        Answer answer = jersey.call("DELETE", "orders/1", Caller.withRoles());
        assertEquals("403 application/json", answer.status() + " " + answer.header("Content-Type"));
        assertEquals(
                204,
                jersey.call("DELETE", "orders/1", Caller.withRoles("clerk")).status());
    }

    @Test
    @DisplayName("the jar alone is enough: Jersey finds Rolegate, before anything is registered")
    void jarAlone() {
        Jersey jersey = new Jersey(placements());
        assertEquals(403, jersey.get("superclass", Caller.NOBODY).status());
    }
}
