package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.OwnClasses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String HERE = "dev.rolegate.internal.rule.RefusalTest$";

    private static String refusals(Class<?>... types) {
        return String.join(
                "\n\n",
                new ResourceClasses(type -> false)
                        .check(List.of(types)).stream()
                                .map(Refusal::text)
                                .map(text -> text.replace(HERE, ""))
                                .toList());
    }

    interface AdminOrders {
        @RequiresRole("admin")
        void cancel(long id);
    }

    interface SupportOrders {
        @RequiresRole(value = "support", message = "Ask \"support\".")
        void cancel(long id);
    }

    @Path("orders")
    static class Orders implements AdminOrders, SupportOrders {
        @Override
        @DELETE
        public void cancel(long id) {}
    }

    @Test
    @DisplayName("conflicting-declarations names both and the cure")
    void conflict() {
        assertEquals("""
                Orders.cancel(long): two declarations disagree, and neither overrides the other.
                  @RequiresRole("admin")                                         on AdminOrders.cancel(long)
                  @RequiresRole(value = "support", message = "Ask \\"support\\".") on SupportOrders.cancel(long)
                Declare the requirement on Orders.cancel(long) itself. [conflicting-declarations]""", refusals(Orders.class));
    }

    static class Base {
        @GET
        @RequiresRole("user")
        public void list() {}
    }

    @Path("reports")
    @RequiresRole("admin")
    static class Reports extends Base {}

    @Test
    @DisplayName("class-against-method names both and the cure")
    void classAgainstMethod() {
        assertEquals("""
                Reports.list(): a class and a method that it inherits disagree.
                  @RequiresRole("user")  on Base.list()
                  @RequiresRole("admin") on Reports
                Override the method in the class and declare the requirement there. [class-against-method]""", refusals(Reports.class));
    }

    static class BlankBase {
        @GET
        @RequiresRole(" ")
        public void list() {}
    }

    @Path("x")
    @RequiresRole("admin")
    static class BelowBlank extends BlankBase {}

    @Test
    @DisplayName("a mistake on one target is not told a second time as a conflict with another")
    void once() {
        assertEquals("""
                BlankBase.list(): @RequiresRole names a blank role (value[0] is " "). No caller can have it.
                Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]""", refusals(BelowBlank.class));
    }

    @Path("x")
    static class Contradictory {
        @GET
        @RequiresRole("admin")
        @PermitAll
        public void get() {}
    }

    @Test
    @DisplayName("contradictory-target")
    void contradictory() {
        assertEquals("""
                Contradictory.get(): @RequiresRole("admin") and @PermitAll stand on one target and do not say the same.
                Keep one of them. [contradictory-target]""", refusals(Contradictory.class));
    }

    @Path("x")
    static class NoRole {
        @GET
        @RequiresRole({})
        public void get() {}
    }

    @Test
    @DisplayName("no-role")
    void noRole() {
        assertEquals("""
                NoRole.get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]""", refusals(NoRole.class));
    }

    @Path("x")
    static class Misspelt {
        @GET
        @RequiresRole({"admin", "editr"})
        public void get() {}

        @GET
        @Path("any")
        @RequiresRole("**")
        public void any() {}
    }

    @Test
    @DisplayName("unknown-role names the nearest; any caller is no name")
    void unknownRole() {
        ResourceClasses classes = new ResourceClasses(type -> false);
        classes.know(Set.of("admin", "editor"));
        assertEquals(Set.of(), classes.check(List.of(Misspelt.class)));
        assertEquals(
                """
                Misspelt.get(): the role "editr" is none of the known roles; the nearest is "editor".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]""",
                String.join(
                        "\n\n",
                        classes.unknownRoles().stream()
                                .map(each -> each.text().replace(HERE, ""))
                                .toList()));
    }

    @Test
    @DisplayName("mistakes that wait are told with the day from which on they refuse")
    void later() {
        assertEquals(
                """


                NoRole.get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]
                From 2027-02-01 on the deployment is refused.""",
                Refusal.later(new ResourceClasses(type -> false).check(List.of(NoRole.class)), LocalDate.of(2027, 2, 1))
                        .replace(HERE, ""));
    }

    @Path("x")
    static class NoRequirement {
        @GET
        @RequiresRole.All({})
        public void get() {}
    }

    @Path("x")
    static class NoStereotype {
        @GET
        @Staff.All({})
        public void get() {}
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("staff")
    @Repeatable(Staff.All.class)
    public @interface Staff {
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            Staff[] value();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {NoRequirement.class, NoStereotype.class})
    @DisplayName("no-role in a container that was written by hand")
    void emptyContainer(Class<?> type) {
        assertEquals(type.getSimpleName() + """
                .get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]""", refusals(type));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("staff")
    @Repeatable(Unseen.All.class)
    private @interface Unseen {
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            Unseen[] value();
        }
    }

    @Path("x")
    static class HardlySeen {
        @GET
        @Unseen
        @Unseen
        public void get() {}
    }

    @Test
    @DisplayName("nothing, where a container is public and what it holds is not")
    void unseen() {
        assertEquals("", refusals(HardlySeen.class));
    }

    private static final String USERS = "@jakarta.ws.rs.Path(\"x\") public class Users {"
            + " @jakarta.ws.rs.GET @jakarta.annotation.security.RolesAllowed(\"admin\") public void get() {} }";

    private static final String RUNTIME =
            "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface ";

    @Test
    @DisplayName("unreadable-annotation, where its value is of another type than it was compiled against")
    void unreadable() {
        OwnClasses classes = new OwnClasses()
                .compile(USERS)
                .compile("package jakarta.annotation.security; " + RUNTIME + "RolesAllowed { int[] value(); }");
        assertEquals("""
                Users.get(): @jakarta.annotation.security.RolesAllowed cannot be read; what it asks for is unknown.
                Compile the class against the version of the annotation that runs. [unreadable-annotation]""", refusals(classes.named("Users")));
    }

    @Test
    @DisplayName("second-copy, of the annotation behind a class loader of the application's own")
    void secondCopy() {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "package dev.rolegate; " + RUNTIME + "RequiresRole { String[] value(); }",
                        USERS.replace("jakarta.annotation.security.RolesAllowed", "dev.rolegate.RequiresRole"));
        assertEquals("""
                Users.get(): @dev.rolegate.RequiresRole is a second copy, of another class loader; its roles would not be asked for.
                Remove rolegate-core from the application, or from the server. [second-copy]""", refusals(classes.named("Users")));
    }

    @Test
    @DisplayName("nothing, where a helper method's generic parameter type is missing")
    void missingType() {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "public class Missing {}",
                        "@jakarta.ws.rs.Path(\"x\") public class Users { @jakarta.ws.rs.GET public void get() {}"
                                + " public void get(java.util.List<Missing> all) {}"
                                + " public void get(java.util.Set<Missing> all) {}"
                                + " @jakarta.ws.rs.Path(\"y\") public java.util.List<Missing> locator() { return null; } }")
                .without("Missing");
        assertEquals("", refusals(classes.named("Users")));
    }

    @Path("x")
    static class Blank {
        @GET
        @RequiresRole({"admin", " "})
        public void get() {}
    }

    @Test
    @DisplayName("blank-role")
    void blank() {
        assertEquals("""
                Blank.get(): @RequiresRole names a blank role (value[1] is " "). No caller can have it.
                Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]""", refusals(Blank.class));
    }

    @Path("x")
    @RolesAllowed("*")
    static class Wildcard {
        @GET
        public void get() {}
    }

    @Test
    @DisplayName("wildcard-role, also in @RolesAllowed on a class")
    void wildcard() {
        assertEquals("""
                Wildcard: @RolesAllowed names a wildcard (value[0] is "*"). Roles have none.
                Name the roles; for any caller with a principal use "**" alone. [wildcard-role]""", refusals(Wildcard.class));
    }

    @Path("x")
    static class Beside {
        @GET
        @RequiresRole({"**", "admin"})
        public void get() {}
    }

    @Test
    @DisplayName("authenticated-beside-roles")
    void beside() {
        assertEquals("""
                Beside.get(): @RequiresRole names any caller beside roles (value[0] is "**"). Any caller would be enough.
                Keep "**" alone or remove it. [authenticated-beside-roles]""", refusals(Beside.class));
    }

    @Path("x")
    static class Control {
        @GET
        @RequiresRole("ad\nmin")
        public void get() {}
    }

    @Test
    @DisplayName("control-character in a role, shown escaped")
    void control() {
        assertEquals("""
                Control.get(): @RequiresRole names a role with a control character (value[0] is "ad\\u000amin"). It could break a log or a header.
                Remove the character. [control-character]""", refusals(Control.class));
    }

    @Path("x")
    static class ControlInMessage {
        @GET
        @RequiresRole(value = "admin", message = "a\rb")
        public void get() {}
    }

    @Test
    @DisplayName("control-character in a message")
    void controlInMessage() {
        assertEquals("""
                ControlInMessage.get(): the message of @RequiresRole has a control character. It could break a log.
                Remove the character. [control-character]""", refusals(ControlInMessage.class));
    }

    @Path("x")
    static class Misplaced {
        @GET
        public void get() {
            hidden();
        }

        @RequiresRole("admin")
        private void hidden() {}
    }

    @Test
    @DisplayName("misplaced-role on a private method")
    void misplaced() {
        assertEquals("""
                Misplaced.hidden(): @RequiresRole("admin") protects nothing here: the method is private.
                Put it on a public resource method or locator, or on the class. [misplaced-role]""", refusals(Misplaced.class));
    }

    @Path("x")
    static class NotResource {
        @GET
        public void get() {}

        @RequiresRole("admin")
        public void helper() {}
    }

    @Test
    @DisplayName("misplaced-role on a method that no request reaches")
    void notResource() {
        assertEquals("""
                NotResource.helper(): @RequiresRole("admin") protects nothing here: the method is no resource method.
                Put it on a public resource method or locator, or on the class. [misplaced-role]""", refusals(NotResource.class));
    }

    static class Unnamed {
        @GET
        @RequiresRole({})
        public void get() {}
    }

    @Path("x")
    static class NamesClass {
        @Path("sub")
        public Class<Unnamed> sub() {
            return Unnamed.class;
        }
    }

    @Test
    @DisplayName("a mistake in a class that a locator's Class names refuses as well")
    void namedClass() {
        assertEquals("""
                Unnamed.get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]""", refusals(NamesClass.class));
    }

    abstract static class AbstractSub {
        @GET
        @RequiresRole({})
        public void get() {}
    }

    @Path("x")
    static class LeadsToAbstract {
        @Path("sub")
        public AbstractSub sub() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    @DisplayName("a mistake in an abstract class that a locator returns refuses as well")
    void abstractClass() {
        assertEquals("""
                AbstractSub.get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]""", refusals(LeadsToAbstract.class));
    }

    @Path("x")
    static class NotPublic {
        @GET
        @RolesAllowed("admin")
        void get() {}

        @Path("sub")
        @RolesAllowed("admin")
        protected Object sub() {
            return "";
        }

        @RolesAllowed("admin")
        void helper() {}
    }

    @Test
    @DisplayName(
            "misplaced-role of Jakarta's on what would be a resource method or locator if it were public, and there alone")
    void notPublic() {
        assertEquals("""
                NotPublic.get(): @RolesAllowed("admin") protects nothing here: the method is not public.
                Put it on a public resource method or locator, or on the class. [misplaced-role]

                NotPublic.sub(): @RolesAllowed("admin") protects nothing here: the method is not public.
                Put it on a public resource method or locator, or on the class. [misplaced-role]""", refusals(NotPublic.class));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RolesAllowed("admin")
    @interface Admin {}

    @Path("x")
    static class InStereotype {
        @GET
        @Admin
        public void get() {}
    }

    @Test
    @DisplayName("jakarta-in-stereotype")
    void inStereotype() {
        assertEquals("""
                InStereotype.get(): @Admin carries @RolesAllowed, which no runtime looks for inside another annotation.
                Put @RequiresRole into the stereotype, or @RolesAllowed on the target itself. [jakarta-in-stereotype]""", refusals(InStereotype.class));
    }

    @Path("x")
    static class Javax {
        @GET
        @javax.annotation.security.DenyAll
        public void get() {}
    }

    @Test
    @DisplayName("javax-annotation")
    void javax() {
        assertEquals("""
                Javax.get(): @javax.annotation.security.DenyAll belongs to Java EE; no Jakarta runtime looks for it.
                Use jakarta.annotation.security.DenyAll or @RequiresRole. [javax-annotation]""", refusals(Javax.class));
    }

    @Path("x")
    static class LeadsToMistake {
        @Path("sub")
        public NoRole sub() {
            return new NoRole();
        }
    }

    @Test
    @DisplayName("a sub-resource class that a locator names is looked at as well")
    void locator() {
        assertEquals(refusals(NoRole.class), refusals(LeadsToMistake.class));
    }

    interface Announced extends AdminOrders, SupportOrders {
        @Override
        @DELETE
        void cancel(long id);
    }

    @Test
    @DisplayName("an interface that is announced in place of the class is no reason to refuse")
    void announced() {
        assertEquals("", refusals(Announced.class));
    }

    @Test
    @DisplayName("a default role beside what says the same")
    void defaultRoleBeside() {
        assertEquals("""
                defaultRole (rolegate.default-role) stands beside com.example.App; both say what counts where an endpoint declares nothing.
                Keep one of them. [default-role-beside]""", Refusal.defaultRoleBeside("com.example.App").text());
    }

    @Test
    @DisplayName("an option with two values")
    void twoValues() {
        assertEquals(
                """
                app.challenge and rolegate.challenge are both set, and differ: one would be dropped.
                Keep one of them. [two-values]""", Refusal.twoValues("app.challenge", "rolegate.challenge").text());
    }

    @Test
    @DisplayName("a Feature that builds ours, where that is lost")
    void featureInFeature() {
        assertEquals("""
                com.example.Own builds a RequiresRoleFeature; this runtime takes no Feature from a Feature, so that its options would be lost.
                Set them as properties, or name the built feature in the Application. [feature-in-feature]""", Refusal.featureInFeature("com.example.Own").text());
    }

    @Test
    @DisplayName("one report names all mistakes")
    void report() {
        List<Refusal> all = List.of(
                Refusal.twoBuilt(),
                Refusal.unknownProperty("rolegate.chalenge", "a context-param", List.of("rolegate.challenge")));
        assertEquals("""
                Rolegate refuses this deployment, 2 mistakes:

                The property rolegate.chalenge, a context-param, is unknown; an option that is not read may be one that was meant to protect.
                Correct the name, perhaps to rolegate.challenge, or remove it. [unknown-property]

                Two RequiresRoleFeature instances with different options are registered; one would be dropped.
                Register one instance with all options. [two-features]""", Refusal.report(all).getMessage());
    }

    private static Set<String> matches(String regex, String file) throws IOException {
        java.nio.file.Path root = java.nio.file.Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) { // These tests run in another module as well.
            root = Objects.requireNonNull(root.getParent());
        }
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(Files.readString(root.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("each refusal's id is an anchor in docs/refusals.md, and no other is")
    void documented() throws Exception {
        assertEquals(
                matches("^## ([a-z-]+)$", "docs/refusals.md"),
                matches(
                        "\\[?([a-z]+-[a-z-]+)\\]?\"[,)]",
                        "core/src/main/java/dev/rolegate/internal/rule/Refusal.java"));
    }
}
