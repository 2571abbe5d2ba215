/** The access matrix as an assertion, and callers without a login, for the tests of an application. */
module dev.rolegate.testing {
    requires transitive dev.rolegate;
    requires transitive jakarta.ws.rs;
    requires jakarta.annotation;
    requires java.net.http;
    requires static org.jspecify;

    exports dev.rolegate.testing;
}
