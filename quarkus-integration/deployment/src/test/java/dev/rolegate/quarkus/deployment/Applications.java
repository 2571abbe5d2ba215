package dev.rolegate.quarkus.deployment;

import io.quarkus.test.QuarkusUnitTest;

/** Applications as users build them, with callers who are their own passwords: admin has the role admin, user has not. */
final class Applications {

    private Applications() {}

    static QuarkusUnitTest of(Class<?>... classes) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(classes)
                        .addClasses(Answers.class, Applications.class)
                        .addAsResource("callers.properties", "application.properties"));
    }

    /** With the endpoints that most tests ask. */
    static QuarkusUnitTest ofEndpoints() {
        return of(Endpoints.class, Endpoints.Sub.class, Endpoints.Any.class, Endpoints.Inner.class, AskingFilter.class);
    }
}
