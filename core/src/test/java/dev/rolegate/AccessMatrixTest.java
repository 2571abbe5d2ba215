package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static Endpoint only(Class<?> resource) {
        List<Endpoint> endpoints = AccessMatrix.of(resource).endpoints();
        assertEquals(1, endpoints.size(), endpoints::toString);
        return endpoints.get(0);
    }

    private static List<String> lines(AccessMatrix matrix) {
        return matrix.endpoints().stream()
                .map(each -> each.verb() + " " + each.path() + " " + each.access() + " "
                        + each.requirements().stream()
                                .map(AccessMatrix.Requirement::roles)
                                .toList())
                .toList();
    }

    @Path("/users/")
    @Produces("application/json")
    public static class Users {
        @DELETE
        @Path("/{id: [0-9]+}/")
        @Consumes({"text/plain, text/csv", "text/*"})
        @RequiresRole({"admin", "support"})
        @RequiresRole(value = "staff", message = "Staff only.", hide = true)
        public void delete() {}
    }

    @Test
    @DisplayName("an endpoint is verb, template, class, method and media types")
    void endpoint() {
        Endpoint delete = only(Users.class);
        assertEquals(
                "DELETE /users/{id: [0-9]+} class dev.rolegate.AccessMatrixTest$Users delete [] "
                        + "[text/plain, text/csv, text/*] [application/json]",
                String.join(
                        " ",
                        delete.verb(),
                        delete.path(),
                        delete.resourceClass().toString(),
                        delete.method().getName(),
                        delete.locators().toString(),
                        delete.consumes().toString(),
                        delete.produces().toString()));
    }

    @Test
    @DisplayName("what it requires is an AND of ORs with the message of each")
    void requirements() {
        assertEquals(
                "[Requirement[roles=[admin, support], accepted=[admin, support],"
                        + " message=This request requires one of the roles 'admin', 'support'., hide=false],"
                        + " Requirement[roles=[staff], accepted=[staff], message=Staff only., hide=true]]",
                only(Users.class).requirements().toString());
    }

    @Test
    @DisplayName("it says where the declaration stands")
    void declarations() {
        assertEquals(
                List.of("@RequiresRole({\"admin\", \"support\"})"
                        + " @RequiresRole(value = \"staff\", message = \"Staff only.\", hide = true)"
                        + " on dev.rolegate.AccessMatrixTest$Users.delete()"),
                only(Users.class).declarations());
    }

    @Test
    @DisplayName("a caller gets in with one role of each requirement")
    void grants() {
        assertTrue(only(Users.class).grants(Set.of("support", "staff")));
    }

    @Test
    @DisplayName("a caller without one of all does not")
    void grantsNot() {
        assertFalse(only(Users.class).grants(Set.of("admin", "support")));
    }

    @Path("root")
    @RequiresRole("staff")
    public static class Root {
        @Path("sub")
        public Sub sub() {
            return new Sub();
        }

        @Path("closed")
        @DenyAll
        public Sub closed() {
            return new Sub();
        }

        @Path("any")
        public Object any() {
            return new Sub();
        }

        @Path("type")
        public Class<Sub> type() {
            return Sub.class;
        }

        @Path("interface")
        public Runnable runnable() {
            return () -> {};
        }

        @Path("abstract")
        public Base base() {
            return new Sub();
        }
    }

    public abstract static class Base {
        @GET
        public String get() {
            return "";
        }
    }

    public static class Sub extends Base {
        @POST
        @Path("x")
        @PermitAll
        public void post() {}
    }

    @Test
    @DisplayName("locators are gates, and what their type does not tell is unknown")
    void locators() {
        assertEquals(
                List.of(
                        "* /root/abstract UNKNOWN [[staff]]",
                        "GET /root/abstract UNKNOWN [[staff]]",
                        "* /root/any UNKNOWN [[staff]]",
                        "GET /root/closed DENIED []",
                        "POST /root/closed/x DENIED []",
                        "* /root/interface UNKNOWN [[staff]]",
                        "GET /root/sub RESTRICTED [[staff]]",
                        "POST /root/sub/x RESTRICTED [[staff]]",
                        "GET /root/type RESTRICTED [[staff]]",
                        "POST /root/type/x RESTRICTED [[staff]]"),
                lines(AccessMatrix.of(Root.class)));
    }

    public interface Api {
        @GET
        @RequiresRole("reader")
        String get();

        @PermitAll
        @POST
        void post();

        @Path("plain")
        Plain plain();

        @Path("more")
        @DenyAll
        Api more();
    }

    @Path("unseen")
    public static class Unseen {
        @Path("api")
        @RequiresRole("staff")
        public Api api() {
            throw new IllegalStateException();
        }

        @Path("closed")
        @DenyAll
        public Api closed() {
            throw new IllegalStateException();
        }
    }

    @Test
    @DisplayName("what the declared type has behind a locator is unknown: the class may declare otherwise")
    void unseen() {
        assertEquals(
                List.of(
                        "* /unseen/api UNKNOWN [[staff]] presumably []",
                        "GET /unseen/api UNKNOWN [[staff]] presumably [[reader]]",
                        "POST /unseen/api UNKNOWN [[staff]] presumably []",
                        "* /unseen/api/more UNKNOWN [[staff]] presumably []",
                        "GET /unseen/api/more UNKNOWN [[staff]] presumably [[reader]]",
                        "POST /unseen/api/more UNKNOWN [[staff]] presumably []",
                        "* /unseen/api/more/more UNKNOWN [[staff]] presumably []",
                        "GET /unseen/api/more/plain UNKNOWN [[staff]] presumably []",
                        "POST /unseen/api/more/plain UNKNOWN [[staff]] presumably [[viewer]]",
                        "GET /unseen/api/plain UNKNOWN [[staff]] presumably []",
                        "POST /unseen/api/plain UNKNOWN [[staff]] presumably [[viewer]]"),
                AccessMatrix.of(Unseen.class).endpoints().stream()
                        .filter(each -> each.path().startsWith("/unseen/api"))
                        .map(each -> each.verb() + " " + each.path() + " " + each.access() + " "
                                + roles(each.requirements()) + " presumably " + roles(each.presumed()))
                        .toList());
    }

    private static List<List<String>> roles(List<AccessMatrix.Requirement> requirements) {
        return requirements.stream().map(AccessMatrix.Requirement::roles).toList();
    }

    @Test
    @DisplayName("behind a closed locator that cannot be followed, nobody gets in")
    void unseenBehindClosed() {
        assertEquals(
                Set.of(Access.DENIED),
                AccessMatrix.of(Unseen.class).endpoints().stream()
                        .filter(each -> each.path().startsWith("/unseen/closed"))
                        .map(Endpoint::access)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("what is unknown is granted to nobody")
    void unseenGrantsNothing() {
        assertFalse(AccessMatrix.of(Unseen.class).endpoints().stream()
                .anyMatch(each -> each.grants(Set.of("staff", "reader", "viewer"))));
    }

    @Test
    @DisplayName("a role that is presumed alone is among the roles")
    void presumedRoles() {
        assertEquals(
                "[reader, staff, viewer]", AccessMatrix.of(Unseen.class).roles().toString());
    }

    public static final class Last {
        @GET
        public String get() {
            return "";
        }
    }

    public static class Generic<T> {
        @GET
        public String get() {
            return "";
        }
    }

    @Path("kinds")
    public static class Kinds<P extends Plain, L extends Last> {
        @Path("bound")
        public Class<? extends Plain> bound() {
            return Plain.class;
        }

        @Path("final")
        public Class<? extends Last> last() {
            return Last.class;
        }

        @Path("generic")
        public Generic<String> generic() {
            return new Generic<>();
        }

        @Path("list")
        public List<Plain> list() {
            return List.of();
        }

        @Path("raw")
        @SuppressWarnings("rawtypes")
        public Class raw() {
            return Plain.class;
        }

        @Path("variable")
        public P variable() {
            throw new IllegalStateException();
        }

        @Path("variable-class")
        public Class<P> variableClass() {
            throw new IllegalStateException();
        }

        @Path("variable-final")
        public L variableLast() {
            throw new IllegalStateException();
        }

        @Path("wildcard")
        public Class<?> wildcard() {
            return Plain.class;
        }
    }

    @Test
    @DisplayName("a class that a locator names is followed, a bound only if it is final")
    void kindsOfTypes() {
        assertEquals(
                List.of(
                        "* /kinds/bound UNKNOWN []",
                        "GET /kinds/bound UNKNOWN []",
                        "POST /kinds/bound UNKNOWN []",
                        "GET /kinds/final OPEN []",
                        "GET /kinds/generic OPEN []",
                        "* /kinds/list UNKNOWN []",
                        "* /kinds/raw UNKNOWN []",
                        "* /kinds/variable UNKNOWN []",
                        "GET /kinds/variable UNKNOWN []",
                        "POST /kinds/variable UNKNOWN []",
                        "* /kinds/variable-class UNKNOWN []",
                        "GET /kinds/variable-final OPEN []",
                        "* /kinds/wildcard UNKNOWN []"),
                lines(AccessMatrix.of(Kinds.class)));
    }

    @Path("tree")
    public static class Tree {
        @GET
        public String get() {
            return "";
        }

        @Path("child")
        @RequiresRole("reader")
        public Tree child() {
            return this;
        }
    }

    @Test
    @DisplayName("a sub-resource that returns itself ends where nothing new is asked for")
    void recursion() {
        assertEquals(
                List.of(
                        "GET /tree OPEN []",
                        "GET /tree/child RESTRICTED [[reader]]",
                        "* /tree/child/child REPEATED [[reader], [reader]]"),
                lines(AccessMatrix.of(Tree.class)));
    }

    @Path("plain")
    public static class Plain {
        @GET
        public String get() {
            return "";
        }

        @POST
        @RequiresRole("viewer")
        public void post() {}
    }

    private static class App extends Application {
        private final Map<String, Object> properties;
        private final Set<Object> singletons;

        App(Map<String, Object> properties, Object... singletons) {
            this.properties = properties;
            this.singletons = new LinkedHashSet<>(Arrays.asList(singletons));
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Plain.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return singletons;
        }

        @Override
        public Map<String, Object> getProperties() {
            return properties;
        }
    }

    @RequiresRole("admin")
    private static class GuardedApp extends App {
        GuardedApp() {
            super(Map.of());
        }
    }

    @Test
    @DisplayName("the Application's declaration counts where nothing else does")
    void application() {
        assertEquals(
                List.of("GET /plain RESTRICTED [[admin]]", "POST /plain RESTRICTED [[viewer]]"),
                lines(AccessMatrix.of(new GuardedApp())));
    }

    @PermitAll
    private static class OpenApp extends App {
        OpenApp() {
            super(Map.of("rolegate.deny-unannotated", "true"));
        }
    }

    @Test
    @DisplayName("the page says what counts where nothing is declared: the Application's declaration before any option")
    void undeclaredOnThePage() {
        String page = AccessMatrix.of(new OpenApp()).toHtml().replace("<wbr>", "");
        assertEquals(
                "open, @PermitAll on " + OpenApp.class.getName(),
                page.replaceAll("(?s).*<dt>Nothing declared</dt><dd>(.*?)</dd>.*", "$1"));
    }

    @Test
    @DisplayName("denyUnannotated counts, as a property")
    void denyUnannotated() {
        Endpoint get = AccessMatrix.of(new App(Map.of("rolegate.deny-unannotated", "true")))
                .endpoints()
                .get(0);
        assertEquals("DENIED [rolegate.deny-unannotated]", get.access() + " " + get.declarations());
    }

    @Test
    @DisplayName("the default role counts, and stands where it was set")
    void defaultRole() {
        Endpoint get = AccessMatrix.of(new App(Map.of("rolegate.default-role", "clerk")))
                .endpoints()
                .get(0);
        assertEquals(
                "RESTRICTED [clerk] [rolegate.default-role]",
                get.access() + " " + get.requirements().get(0).roles() + " " + get.declarations());
    }

    @Test
    @DisplayName("a default role beside a declaration on the Application is refused, as its deployment is")
    void defaultRoleBeside() {
        App application = new GuardedApp() {
            @Override
            public Map<String, Object> getProperties() {
                return Map.of("rolegate.default-role", "clerk");
            }
        };
        assertTrue(assertThrows(IllegalStateException.class, () -> AccessMatrix.of(application))
                .getMessage()
                .endsWith("[default-role-beside]"));
    }

    @Test
    @DisplayName("denyUnannotated counts, of a built instance")
    void builtOptions() {
        RequiresRoleFeature built =
                RequiresRoleFeature.builder().denyUnannotated(true).build();
        assertEquals(
                Access.DENIED,
                AccessMatrix.of(new App(Map.of(), built)).endpoints().get(0).access());
    }

    @Test
    @DisplayName("who has a role that implies the declared one gets in")
    void hierarchy() {
        AccessMatrix matrix = AccessMatrix.of(new App(Map.of("rolegate.role-hierarchy", "admin > viewer")));
        assertTrue(matrix.endpoints().get(1).grants(Set.of("admin")));
    }

    @Test
    @DisplayName("the roles are all with which a requirement can be met")
    void roles() {
        AccessMatrix matrix = AccessMatrix.of(new App(Map.of("rolegate.role-hierarchy", "admin > viewer")));
        assertEquals("[admin, viewer]", matrix.roles().toString());
    }

    @Test
    @DisplayName("an Application that names no resource is an error, not an empty matrix")
    void nothingSeen() {
        assertEquals(
                "The Application names no root resource class: they are found by scanning, or built by the runtime."
                        + " Name the classes, AccessMatrix.of(UsersResource.class), or ask the running application,"
                        + " AccessMatrix.running(Configuration).",
                assertThrows(IllegalStateException.class, () -> AccessMatrix.of(new Application()))
                        .getMessage());
    }

    @Path("named")
    public interface Named {
        @GET
        String get();
    }

    public static class Behind implements Named {
        @Override
        public String get() {
            return "";
        }
    }

    private static Application naming(Class<?>... classes) {
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return new LinkedHashSet<>(Arrays.asList(classes));
            }
        };
    }

    @Test
    @DisplayName("an Application that names an interface, and no class behind it, is an error, not an empty matrix")
    void interfaceAlone() {
        assertEquals(
                Named.class.getName() + " has @Path and is an interface or abstract, and the application names no class"
                        + " behind it: nobody can tell what is served there. Name the class.",
                assertThrows(IllegalStateException.class, () -> AccessMatrix.of(naming(Plain.class, Named.class)))
                        .getMessage());
    }

    @Test
    @DisplayName("beside the class behind it an interface changes nothing")
    void interfaceBesideClass() {
        assertEquals(AccessMatrix.of(Behind.class), AccessMatrix.of(naming(Named.class, Behind.class)));
    }

    @Path("hidden")
    public static class NotPublic {
        @GET
        public String get() {
            return "";
        }

        @GET
        @Path("package-private")
        String packagePrivate() {
            return "";
        }

        @Path("protected")
        protected Sub locator() {
            return new Sub();
        }
    }

    @Test
    @DisplayName("what is not public is no endpoint and no locator")
    void notPublic() {
        assertEquals(List.of("GET /hidden OPEN []"), lines(AccessMatrix.of(NotPublic.class)));
    }

    @Test
    @DisplayName("no class is an error")
    void noClass() {
        assertThrows(IllegalArgumentException.class, () -> AccessMatrix.of());
    }

    @Test
    @DisplayName("a class that is no root resource is an error")
    void noRoot() {
        assertEquals(
                "dev.rolegate.AccessMatrixTest$Sub is no root resource class: it has no @Path, or no instance can be of"
                        + " exactly this class.",
                assertThrows(IllegalArgumentException.class, () -> AccessMatrix.of(Sub.class))
                        .getMessage());
    }

    @Path("blank")
    public static class Blank {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("what would refuse the deployment refuses the matrix")
    void refused() {
        assertTrue(assertThrows(IllegalStateException.class, () -> AccessMatrix.of(Blank.class))
                .getMessage()
                .startsWith("Rolegate refuses this deployment, one mistake:"));
    }

    @Test
    @DisplayName("the same classes give an equal matrix, in whatever order they come")
    void equality() {
        assertEquals(AccessMatrix.of(Plain.class, Tree.class), AccessMatrix.of(Tree.class, Plain.class));
    }

    @Path("m")
    public static class Many {
        @Path("a")
        public A a() {
            return new A();
        }
    }

    /** Five classes that lead to one another; so many ways that all of them would fill the memory. */
    public static class A extends Links {}

    public static class B extends Links {}

    public static class C extends Links {}

    public static class D extends Links {}

    public static class E extends Links {}

    public static class F extends Links {}

    public static class G extends Links {}

    public static class H extends Links {}

    public static class Links {
        @Path("a")
        public A a() {
            return new A();
        }

        @Path("b")
        public B b() {
            return new B();
        }

        @Path("c")
        public C c() {
            return new C();
        }

        @Path("d")
        public D d() {
            return new D();
        }

        @Path("e")
        public E e() {
            return new E();
        }

        @Path("f")
        public F f() {
            return new F();
        }

        @Path("g")
        public G g() {
            return new G();
        }

        @Path("h")
        public H h() {
            return new H();
        }
    }

    @Test
    @DisplayName("classes that lead to one another in many ways come to an end")
    void manyWays() {
        assertTrue(AccessMatrix.of(Many.class).endpoints().size() < 100_000);
    }
}
