package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.LoginSuite;
import io.helidon.security.annotations.Authenticated;
import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Helidon's own users")
class HelidonLoginTest extends LoginSuite {

    private static final String PROVIDER = "security.providers.0.http-basic-auth.";

    /** Without the annotation Helidon asks nobody who the caller is. */
    @Authenticated(optional = true)
    private static final class WithUsers extends Application {
        private final Application application;

        WithUsers(Application application) {
            this.application = application;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return application.getClasses();
        }

        @Override
        public Map<String, Object> getProperties() {
            return application.getProperties();
        }
    }

    private static Map<String, String> users() {
        Map<String, String> users = new HashMap<>(Map.of(PROVIDER + "realm", "users"));
        add(users, 0, "alice", List.of("user", "admin"));
        add(users, 1, "bob", List.of("user"));
        return users;
    }

    private static void add(Map<String, String> users, int number, String name, List<String> roles) {
        String user = PROVIDER + "users." + number;
        users.put(user + ".login", name);
        users.put(user + ".password", name + "-pw");
        for (int i = 0; i < roles.size(); i++) {
            users.put(user + ".roles." + i, roles.get(i));
        }
    }

    @Override
    protected Server start(Application application) {
        return Helidon.start(new WithUsers(application), users(), routing -> {});
    }
}
