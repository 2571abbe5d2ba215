package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every sentence about path parameters in roles, whole. */
class ParameterCheckTest {

    private static final String HERE = "dev.rolegate.internal.rule.ParameterCheckTest$";

    private static String refusals(ResourceClasses.OnRuntime runtime, Class<?>... types) {
        ResourceClasses classes = new ResourceClasses(runtime);
        SortedSet<Refusal> all = classes.check(List.of(types));
        all.addAll(classes.checkParametersOf(List.of(types)));
        return told(all);
    }

    private static String refusals(Class<?>... types) {
        return refusals(type -> false, types);
    }

    private static String told(Collection<Refusal> all) {
        return String.join(
                "\n\n",
                all.stream()
                        .map(Refusal::text)
                        .map(text -> text.replace(HERE, ""))
                        .toList());
    }

    private static String warnings(Class<?>... types) {
        ResourceClasses classes = new ResourceClasses(type -> false);
        classes.check(List.of(types));
        classes.checkParametersOf(List.of(types));
        return String.join("\n", classes.takeWarnings()).replace(HERE, "");
    }

    @Path("teams/{team}")
    static class Fine {
        @GET
        @Path("{id}")
        @RequiresRole({"admin", "team:{team}:owner", "team:{team}/{id}"})
        public void get(@PathParam("team") String team, @PathParam("id") String id) {}
    }

    @Test
    @DisplayName("nothing of a role whose parameters the way has")
    void fine() {
        assertEquals("", refusals(Fine.class) + warnings(Fine.class));
    }

    @Path("x/{id}")
    static class Stray {
        @GET
        @RequiresRole({"admin", "user:{id"})
        public void get() {}
    }

    @Test
    @DisplayName("stray-brace")
    void stray() {
        assertEquals("""
                Stray.get(): @RequiresRole names a role with a stray brace (value[1] is "user:{id"). Braces hold the name of a path parameter.
                Write it as in "user:{id}", or remove the brace. [stray-brace]""", refusals(Stray.class));
    }

    @Path("x/{id}")
    static class Leading {
        @GET
        @RequiresRole("{id}:owner")
        public void get() {}
    }

    @Test
    @DisplayName("leading-parameter")
    void leading() {
        assertEquals("""
                Leading.get(): @RequiresRole names a role that begins with a path parameter (value[0] is "{id}:owner"). A caller could choose the role.
                Begin it with a letter or digit of its own, as in "user:{id}". [leading-parameter]""", refusals(Leading.class));
    }

    @Path("x/{a}/{b}")
    static class Adjacent {
        @GET
        @RequiresRole("user:{a}-{b}")
        public void get() {}
    }

    @Test
    @DisplayName("adjacent-parameter")
    void adjacent() {
        assertEquals("""
                Adjacent.get(): @RequiresRole names a role whose path parameter is not set apart (value[0] is "user:{a}-{b}"). Two values could give one role.
                Put a character before and behind it that is not of A-Z a-z 0-9 - . _ ~ @, as in "user:{id}" or "team:{team}:owner". [adjacent-parameter]""", refusals(Adjacent.class));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("user:{id")
    @interface Owner {}

    @Path("x/{id}")
    static class InStereotype {
        @GET
        @Owner
        public void get() {}
    }

    @Test
    @DisplayName("stray-brace inside another annotation, too")
    void inStereotype() {
        assertEquals("""
                InStereotype.get(): @RequiresRole names a role with a stray brace (value[0] is "user:{id"). Braces hold the name of a path parameter.
                Write it as in "user:{id}", or remove the brace. [stray-brace]""", refusals(InStereotype.class));
    }

    @Path("x")
    @RequiresRole("user:{id}")
    static class Unknown {
        @GET
        @Path("{id: [a-z{2}]+}")
        public void one() {}

        @GET
        public void all() {}
    }

    @Test
    @DisplayName("unknown-parameter, of one of the methods that a class's role covers")
    void unknown() {
        assertEquals("""
                Unknown: the role "user:{id}" asks for the path parameter "id", which Unknown.all() does not have at /x. No caller can have it there.
                Correct the name, or add the parameter to the template. [unknown-parameter]""", refusals(Unknown.class));
    }

    public static class Sub {
        @GET
        @RequiresRole("team:{team}")
        public void get() {}
    }

    @Path("x")
    static class TwoWays {
        @Path("teams/{team}")
        public Sub ofTeam() {
            return new Sub();
        }

        @Path("any")
        public Sub any() {
            return new Sub();
        }
    }

    @Test
    @DisplayName("unknown-parameter, on one of two ways to a sub-resource")
    void twoWays() {
        assertEquals("""
                Sub.get(): the role "team:{team}" asks for the path parameter "team", which Sub.get() does not have at /x/any. No caller can have it there.
                Correct the name, or add the parameter to the template. [unknown-parameter]""", refusals(TwoWays.class));
    }

    @Path("x")
    static class OnLocator {
        @Path("teams")
        @RequiresRole("team:{team}")
        public Behind teams() {
            return new Behind();
        }
    }

    public static class Behind {
        @GET
        @Path("{team}")
        public void get() {}
    }

    @Test
    @DisplayName("unknown-parameter on a locator that has it only behind it")
    void onLocator() {
        assertEquals("""
                OnLocator.teams(): the role "team:{team}" asks for the path parameter "team", which OnLocator.teams() does not have at /x/teams. No caller can have it there.
                Correct the name, or add the parameter to the template. [unknown-parameter]""", refusals(OnLocator.class));
    }

    @Path("x")
    static class Recursive {
        @Path("{id}")
        @RequiresRole("node:{id}")
        public Recursive child() {
            return this;
        }
    }

    @Test
    @DisplayName("a locator that leads to itself is followed to an end, with a warning that it has the parameter twice")
    void recursive() {
        assertEquals("", refusals(Recursive.class));
        assertEquals("""
                The path parameter "id" stands more than once in /x/{id}/{id}, where "node:{id}" asks for its only value: nobody has that role there. Give one of them another name.""", warnings(Recursive.class));
    }

    @Path("x")
    static class EncodedParameter {
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get(@PathParam("id") @Encoded String id) {}
    }

    @Path("x")
    static class EncodedMethod {
        @GET
        @Path("{id}")
        @Encoded
        @RequiresRole("user:{id}")
        public void get(@PathParam("id") String id) {}
    }

    @Path("x")
    @Encoded
    static class EncodedClass {
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get(@PathParam("id") String id) {}
    }

    @Path("x")
    static class EncodedField {
        @PathParam("id")
        @Encoded
        String id = "";

        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get() {}
    }

    @Path("x")
    static class EncodedConstructor {
        public EncodedConstructor(@PathParam("id") @Encoded String id) {}

        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get() {}
    }

    static class Bean {
        @PathParam("id")
        @Encoded
        String id = "";
    }

    @Path("x")
    static class EncodedBean {
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get(@BeanParam Bean bean) {}
    }

    interface TakesEncoded {
        void get(@PathParam("id") @Encoded String id);
    }

    @Path("x")
    static class EncodedAbove implements TakesEncoded {
        @Override
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public void get(@PathParam("id") String id) {}
    }

    @Test
    @DisplayName("encoded-parameter, on the parameter, method, class, field, constructor, bean, or what is overridden")
    void encoded() {
        for (Class<?> each : List.of(
                EncodedParameter.class,
                EncodedMethod.class,
                EncodedClass.class,
                EncodedField.class,
                EncodedConstructor.class,
                EncodedBean.class,
                EncodedAbove.class)) {
            String method = each.getSimpleName() + ".get("
                    + (each == EncodedBean.class
                            ? "Bean"
                            : each == EncodedField.class || each == EncodedConstructor.class ? "" : "String")
                    + ")";
            assertEquals(
                    method + ": the role \"user:{id}\" asks for the path parameter \"id\", which " + method
                            + " takes @Encoded: it would see another text than the role has.\n"
                            + "Take it without @Encoded. [encoded-parameter]",
                    refusals(each));
        }
    }

    @Path("x")
    static class EncodedLocator {
        @Path("{team}")
        public Sub team(@PathParam("team") @Encoded String team) {
            return new Sub();
        }
    }

    @Test
    @DisplayName("encoded-parameter, of a locator on the way")
    void encodedLocator() {
        assertEquals("""
                Sub.get(): the role "team:{team}" asks for the path parameter "team", which EncodedLocator.team(String) takes @Encoded: it would see another text than the role has.
                Take it without @Encoded. [encoded-parameter]""", refusals(EncodedLocator.class));
    }

    @Path("x")
    @Encoded
    static class EncodedElsewhere {
        @GET
        @Path("{id}/{other}")
        @RequiresRole("user:{id}")
        public void get(@PathParam("other") String other) {}
    }

    @Test
    @DisplayName("nothing where another parameter is taken so")
    void encodedElsewhere() {
        assertEquals("", refusals(EncodedElsewhere.class));
    }

    @RequiresRole("user:{id}")
    static class App extends Application {}

    @Test
    @DisplayName("parameter-without-path on the Application, which then says nothing")
    void application() {
        List<Refusal> refusals = new ArrayList<>();
        assertEquals(Declaration.UNDECIDABLE, ResourceClasses.declaredByType(App.class, refusals));
        assertEquals("""
                App: @RequiresRole("user:{id}") asks for a path parameter, and counts for every path.
                Name a literal role, or declare it on the resource. [parameter-without-path]""", told(refusals));
    }

    @Test
    @DisplayName("unreadable-parameters, on a runtime that forgets its match")
    void unreadable() {
        ResourceClasses.OnRuntime forgetful = new ResourceClasses.OnRuntime() {
            @Override
            public boolean test(Class<?> type) {
                return false;
            }

            @Override
            public boolean letsReadPathParameters() {
                return false;
            }

            @Override
            public String runtime() {
                return "org.example.rest";
            }
        };
        assertEquals("""
                Fine.get(String, String): the role "team:{team}/{id}" asks for a path parameter, and org.example.rest forgets what it matched when a filter reads one.
                Add the integration for the runtime. [unreadable-parameters]

                Fine.get(String, String): the role "team:{team}:owner" asks for a path parameter, and org.example.rest forgets what it matched when a filter reads one.
                Add the integration for the runtime. [unreadable-parameters]""", refusals(forgetful, Fine.class));
    }

    @Path("x/{id}")
    static class AsNumber {
        @GET
        @RequiresRole("user:{id}")
        public void get(@PathParam("id") long id) {}
    }

    @Test
    @DisplayName("a warning where the method takes it as anything but text")
    void asNumber() {
        assertEquals("""
                AsNumber.get(long) takes the path parameter "id" as long, not as text: what it takes for one value, as 042 and 42, is two roles for "user:{id}". Give roles by one spelling, or take it as a String.""", warnings(AsNumber.class));
    }

    @Path("x/{id}")
    static class Literal {
        @POST
        @RolesAllowed("user:{id}")
        public void post(@PathParam("id") long id) {}
    }

    @Test
    @DisplayName("a warning where braces stand in @RolesAllowed, in which they are literal")
    void rolesAllowed() {
        assertEquals("""
                Literal.post(long): the role "user:{id}" has a brace, which belongs to it here. If a path parameter is meant, use @RequiresRole.""", warnings(Literal.class));
    }

    @Path("x/{id}")
    static class Both {
        @POST
        @RolesAllowed("user:{id}")
        @RequiresRole("user:{id}")
        public void post() {}
    }

    @Test
    @DisplayName("contradictory-target: a literal brace and a path parameter do not say the same")
    void both() {
        assertEquals("""
                Both.post(): @RequiresRole("user:{id}") and @RolesAllowed("user:{id}") stand on one target and do not say the same.
                Keep one of them. [contradictory-target]""", refusals(Both.class));
    }

    @Path("x/{id}")
    static class Names {
        @GET
        @RequiresRole({"admin", "user:{id}"})
        public Sub get() {
            return new Sub();
        }

        @POST
        @RolesAllowed("user:root")
        public void post() {}
    }

    @Test
    @DisplayName("roles that are asked for as they are written are known, those with parameters are not among them")
    void declared() {
        ResourceClasses classes = new ResourceClasses(type -> false);
        classes.check(List.of(Names.class));
        classes.lookAt(Declaration.ofDefaultRole("staff"));
        assertEquals(
                List.of(true, true, true, false, false),
                List.of(
                        classes.isDeclared("admin"),
                        classes.isDeclared("user:root"),
                        classes.isDeclared("staff"),
                        classes.isDeclared("user:{id}"),
                        classes.isDeclared("user:42")));
        classes.check(List.of(Fine.class, AsNumber.class, Late.class));
        assertEquals(true, classes.isDeclared("user:42"));
    }

    @Path("late")
    @RequiresRole("user:42")
    static class Late {}
}
