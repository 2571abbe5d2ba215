package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a path parameter that the Jakarta REST API alone tells")
class PathParameterTest {

    private static @Nullable String value(Quirks quirks, String... values) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        all.put("id", List.of(values));
        UriInfo uri = FakeRequest.of(UriInfo.class, Map.of("getPathParameters", all));
        return new PortableHost(quirks, new ResourceClasses(type -> false), new Host.Known() {})
                .pathParameter(FakeRequest.of(Map.of("getUriInfo", uri)), "id");
    }

    @Test
    @DisplayName("is its only value")
    void only() {
        assertEquals("42", value(new Quirks("org.example."), "42"));
    }

    @Test
    @DisplayName("is none where there are several values, or none")
    void several() {
        assertNull(value(new Quirks("org.example."), "42", "43"));
        assertNull(value(new Quirks("org.example.")));
    }

    @Test
    @DisplayName("is not read on Quarkus, which then forgets its match")
    void quarkus() {
        assertNull(value(new QuarkusQuirks(), "42"));
    }
}
