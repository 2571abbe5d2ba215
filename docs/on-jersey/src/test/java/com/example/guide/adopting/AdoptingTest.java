package com.example.guide.adopting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.AccessMatrix;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/adopting.md says. */
class AdoptingTest {

    private static final Caller BOB = Caller.withRoles();
    private static final Caller CLERK = Caller.withRoles("clerk");
    private static final Caller MANAGER = Caller.withRoles("manager");

    private final Surprises surprises = new Surprises();

    private Jersey reporting(int days) {
        LocalDate lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        return new Jersey(new OrdersConfig(lastDay, surprises));
    }

    private static Jersey without() {
        return new Jersey(new ResourceConfig(OrdersResource.class, RolesAllowedDynamicFeature.class)
                .property("jakarta.ws.rs.loadServices", false));
    }

    @Test
    @DisplayName(
            "report only beside Jersey's role feature: every status is what it was, and a 403 of that has Rolegate's body")
    void answersAsBefore() {
        Jersey before = without();
        Jersey reporting = reporting(30);
        for (Caller caller : new Caller[] {Caller.NOBODY, BOB, CLERK, MANAGER}) {
            assertEquals(
                    before.get("orders/1", caller).toString(),
                    reporting.get("orders/1", caller).toString());
            assertEquals(
                    before.call("DELETE", "orders/1", caller).status(),
                    reporting.call("DELETE", "orders/1", caller).status());
        }
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"You do not have permission to make this request.\"}",
                reporting.call("DELETE", "orders/1", BOB).toString());
    }

    @Test
    @DisplayName("the listener has who would be denied, and nothing that the other feature denies first")
    void surprises() {
        Jersey reporting = reporting(30);
        reporting.get("orders/1", Caller.NOBODY);
        reporting.get("orders/1", BOB);
        reporting.get("orders/1", BOB);
        reporting.get("orders/1", CLERK);
        assertEquals(
                Map.of(
                        "GET /orders/{id} NOT_SIGNED_IN [clerk] null", 1L,
                        "GET /orders/{id} ROLE_MISSING [clerk] bob", 2L),
                surprises.soFar());
    }

    @Test
    @DisplayName("when the day is over it enforces, and nothing is counted any more")
    void enforces() {
        Jersey enforcing = reporting(-1);
        assertEquals(403, enforcing.get("orders/1", BOB).status());
        assertEquals(200, enforcing.get("orders/1", CLERK).status());
        assertEquals(Map.of(), surprises.soFar());
    }

    @Test
    @DisplayName("enforced: the place that was open is closed")
    void enforced() {
        Jersey enforced = new Jersey(new OrdersEnforced());
        assertEquals(200, without().get("orders/1", Caller.NOBODY).status());
        assertEquals(403, enforced.get("orders/1", Caller.NOBODY).status());
        assertEquals(200, enforced.get("orders/1", CLERK).status());
        assertEquals(204, enforced.call("DELETE", "orders/1", MANAGER).status());
    }

    @Test
    @DisplayName("the matrix shows what is asked for")
    void matrix() {
        String matrix = AccessMatrix.of(OrdersResource.class).toMarkdown();
        assertTrue(matrix.contains("clerk") && matrix.contains("manager"), matrix);
    }
}
