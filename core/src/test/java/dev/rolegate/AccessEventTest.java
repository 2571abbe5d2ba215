package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessEventTest {

    @Test
    @DisplayName("as text it is the same on each start, also of a lambda, and one line")
    void text() throws Exception {
        Supplier<String> lambda = () -> "ok";
        AccessEvent event = new AccessEvent(
                "GET",
                "/health",
                lambda.getClass(),
                lambda.getClass().getMethod("get"),
                List.of("a\nb"),
                null,
                Decision.UNAUTHENTICATED,
                Reason.NOT_SIGNED_IN,
                "users",
                true,
                401);
        String name = AccessEventTest.class.getName() + "$$Lambda";
        assertEquals(
                "AccessEvent[method=GET, pathTemplate=/health, resourceClass=" + name + ", resourceMethod=" + name
                        + ".get(), requiredRoles=[a\\u000ab], principal=null, decision=UNAUTHENTICATED,"
                        + " reason=NOT_SIGNED_IN, application=users, enforced=true, status=401]",
                event.toString());
    }
}
