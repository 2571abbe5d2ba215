package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a template that the Jakarta REST API alone tells")
class PortableTemplateTest {

    private static PortableHost host(Quirks quirks) {
        return new PortableHost(quirks, new ResourceClasses(type -> false), new Host.Known() {});
    }

    private static String template(String decoded, String encoded, String declared) {
        Object uri = Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (self, method, with) -> with == null ? decoded : encoded);
        return host(new Quirks("org.example."))
                .template(
                        new Match(List.of(), Object.class, Object.class.getMethods()[0]),
                        FakeRequest.of(Map.of("getUriInfo", uri)),
                        declared);
    }

    @ParameterizedTest
    @CsvSource({
        "users/1, /users/{id}",
        "/users/1, /users/{id}",
        "users, /users",
        "anything, /{id}",
        "users/1/posts, /users/...",
        "tenant;name=users/7, /users/{id}",
        ";name=users, /users/{id}"
    })
    @DisplayName("is that of the annotations, where the path may begin like that")
    void declared(String path, String declared) {
        assertEquals(declared, template(path, path, declared));
    }

    @ParameterizedTest
    @CsvSource({"tenant/users/1, /users/{id}", "user, /users", "tenant/users, /users/..."})
    @DisplayName("is not told where it cannot: the class was registered below another path")
    void elsewhere(String path, String declared) {
        assertEquals("/...", template(path, path, declared));
    }

    @ParameterizedTest
    @CsvSource({"/a%20b/{id}", "/a b/{id}"})
    @DisplayName("may be declared encoded or not")
    void encoded(String declared) {
        assertEquals(declared, template("a b/1", "a%20b/1", declared));
    }

    @Test
    @DisplayName("of RESTEasy is that of the type with @Path, of others that of the class")
    void typeWithPath() {
        assertEquals(
                List.of(true, false),
                List.of(
                        host(new ResteasyQuirks()).seesTypeWithPathAlone(),
                        host(new Quirks("org.example.")).seesTypeWithPathAlone()));
    }
}
