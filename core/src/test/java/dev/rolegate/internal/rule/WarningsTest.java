package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what may not be meant is warned of")
class WarningsTest {

    private static final String OWN = WarningsTest.class.getName() + "$";

    private final ResourceClasses classes = new ResourceClasses(type -> false);

    private List<String> warnings(Class<?>... types) {
        classes.check(Arrays.asList(types));
        return classes.takeWarnings().stream()
                .map(each -> each.replace(OWN, ""))
                .toList();
    }

    @Path("odd")
    @RequiresRole("admin ")
    static class Odd {
        @GET
        @RequiresRole("admin,clerk")
        public void get() {}
    }

    @Test
    @DisplayName("a role that looks like something else, on a class and on a method")
    void oddRoles() {
        assertEquals(
                List.of(
                        "Odd.get(): the role \"admin,clerk\" has a comma, and is one role. If several are meant, name each by"
                                + " itself.",
                        "Odd: the role \"admin \" has a blank at an end, which belongs to it. Remove the blank."),
                warnings(Odd.class));
    }

    @Test
    @DisplayName("a default role that looks like something else")
    void oddDefault() {
        classes.lookAt(Declaration.ofDefaultRole("hasRole('admin')"));
        assertEquals(
                List.of(
                        "rolegate.default-role: the role \"hasRole('admin')\" looks like an expression, and is none. Name the"
                                + " role alone."),
                classes.takeWarnings());
    }

    static class Asking {
        @GET
        @RequiresRole("admin")
        public void get() {}
    }

    @Path("opening")
    static class Opening extends Asking {
        @Override
        @PermitAll
        public void get() {}
    }

    @DenyAll
    static class Closed {
        public void get() {}
    }

    @Path("opening-class")
    static class OpeningClass extends Closed {
        @Override
        @GET
        @PermitAll
        public void get() {}
    }

    @Path("opened-inside")
    @RequiresRole("admin")
    static class OpenedInside {
        @GET
        @PermitAll
        public void get() {}
    }

    @PermitAll
    static class Open {
        public void get() {}
    }

    @Path("opened-before")
    static class OpenedBefore extends Open {
        @Override
        @GET
        @PermitAll
        public void get() {}
    }

    @Test
    @DisplayName("an override that opens a method with a role")
    void opens() {
        assertEquals(
                List.of(
                        "Opening.get() opens by @PermitAll what it overrides, which requires @RequiresRole(\"admin\") from"
                                + " Asking.get()."),
                warnings(Opening.class));
    }

    @Test
    @DisplayName("an override that opens a method of a class with a declaration")
    void opensClass() {
        assertEquals(
                List.of(
                        "OpeningClass.get() opens by @PermitAll what it overrides, which requires @DenyAll from Closed."),
                warnings(OpeningClass.class));
    }

    @Test
    @DisplayName("not what opens inside a class with a role, nor what was open before")
    void opensNothing() {
        assertEquals(List.of(), warnings(OpenedInside.class, OpenedBefore.class));
    }

    @RequiresRole("admin")
    static class Carrying {}

    static class Inheriting extends Carrying {}

    static class Silent {}

    @Test
    @DisplayName("what a class carries is its own, or its superclass's")
    void carried() {
        assertEquals(
                Arrays.asList("@RequiresRole(\"admin\")", "@RequiresRole(\"admin\")", null),
                Arrays.asList(source(Carrying.class), source(Inheriting.class), source(Silent.class)));
    }

    private static String source(Class<?> type) {
        Declaration carried = Declaration.carriedBy(type);
        return carried == null ? null : carried.source();
    }
}
