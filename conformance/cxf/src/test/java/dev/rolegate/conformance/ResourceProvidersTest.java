package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.PerRequestResourceProvider;
import org.apache.cxf.jaxrs.lifecycle.ResourceProvider;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.message.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CXF's own registration names a type and, beside it, who makes the instances: the gate is for what is made. */
class ResourceProvidersTest {

    /** What is registered. */
    @Path("api")
    public interface Api {
        /** An endpoint. */
        @GET
        String get();

        /** A locator. */
        @Path("below")
        Below below();

        /** A locator to another. */
        @Path("further")
        Further further();
    }

    /** What lies behind a locator. */
    public static final class Below {
        /** An endpoint. */
        @GET
        public String get() {
            return "below";
        }
    }

    /** What has a locator itself. */
    public static final class Further {
        /** A locator. */
        @Path("below")
        public Below below() {
            return new Below();
        }
    }

    /** A class to register. */
    @Path("api")
    public static class Base implements Api {
        @Override
        public String get() {
            return "base";
        }

        @Override
        public Below below() {
            return new Below();
        }

        @Override
        public Further further() {
            return new Further();
        }
    }

    /** Asks for a role as a whole. */
    @RequiresRole("admin")
    public static final class OnClass extends Base {}

    /** Asks for a role with each method. */
    public static final class OnMethods extends Base {
        @Override
        @RequiresRole("admin")
        public String get() {
            return super.get();
        }

        @Override
        @RequiresRole("admin")
        public Below below() {
            return super.below();
        }

        @Override
        @RequiresRole("admin")
        public Further further() {
            return super.further();
        }
    }

    /** Gives what it is told to, and says of it what it is told to. */
    private static class Giving implements ResourceProvider {
        private final Class<?> said;
        private final Object given;
        private final boolean singleton;
        private final List<String> calls = new ArrayList<>();

        Giving(Class<?> said, Object given, boolean singleton) {
            this.said = said;
            this.given = given;
            this.singleton = singleton;
        }

        @Override
        public Object getInstance(Message message) {
            calls.add("get");
            return given;
        }

        @Override
        public void releaseInstance(Message message, Object instance) {
            calls.add("release");
        }

        @Override
        public Class<?> getResourceClass() {
            return said;
        }

        @Override
        public boolean isSingleton() {
            return singleton;
        }
    }

    private static final class Providing implements Server {
        private final Bus bus = CxfServer.bus();
        private final URI base;

        Providing(Class<?> registered, ResourceProvider provider) throws IOException {
            base = URI.create("http://localhost:" + Server.freePort() + "/");
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            factory.setBus(bus);
            factory.setAddress(base.toString());
            factory.setResourceClasses(registered);
            factory.setResourceProvider(registered, provider);
            factory.setProviders(
                    List.of(new IdentityFilter(), RequiresRoleFeature.builder().build()));
            factory.create();
        }

        @Override
        public URI base() {
            return base;
        }

        @Override
        public void close() {
            bus.shutdown(true);
        }
    }

    private record Registered(Class<?> type, ResourceProvider provider, boolean deep) {
        @Override
        public String toString() {
            return type.getSimpleName() + ", " + provider.getClass().getSimpleName() + " of "
                    + provider.getResourceClass().getSimpleName() + ", singleton: " + provider.isSingleton();
        }
    }

    private static Stream<Registered> registered() {
        return Stream.of(new OnClass(), new OnMethods())
                .flatMap(each -> Stream.of(Api.class, Base.class)
                        .flatMap(type -> Stream.of(
                                new Registered(type, new SingletonResourceProvider(each), true),
                                new Registered(type, new PerRequestResourceProvider(each.getClass()), true),
                                new Registered(type, new Giving(each.getClass(), each, true), true),
                                new Registered(type, new Giving(type, each, true), true),
                                new Registered(type, new Giving(type, each, false), false))));
    }

    /** A proxy of the class, as HK2 makes it for what stands behind. */
    private static Base proxy(Object behind) throws ReflectiveOperationException {
        DynamicType.Unloaded<?> telling = new ByteBuddy()
                .makeInterface()
                .name("org.glassfish.hk2.api.ProxyCtl")
                .defineMethod("__make", Object.class, Visibility.PUBLIC)
                .withoutCode()
                .make();
        return new ByteBuddy()
                .subclass(Base.class)
                .implement(telling.getTypeDescription())
                .method(ElementMatchers.named("__make"))
                .intercept(FixedValue.reference(behind))
                .method(ElementMatchers.isDeclaredBy(Base.class))
                .intercept(MethodCall.invokeSelf().on(behind).withAllArguments())
                .make()
                .include(telling)
                .load(Base.class.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded()
                .getConstructor()
                .newInstance();
    }

    @Test
    @DisplayName("what the class behind a proxy asks for is asked")
    void proxied() throws Exception {
        Base proxy = proxy(new OnMethods());
        for (Class<?> registered : List.of(Base.class, proxy.getClass())) {
            try (Server server = new Providing(registered, new SingletonResourceProvider(proxy));
                    Client client = new Client(server)) {
                assertEquals("403", ask(client, "/api", Identity.USER).substring(0, 3), registered.getName());
                assertEquals("200 base", ask(client, "/api", Identity.ADMIN));
                assertEquals("403", ask(client, "/api/below", Identity.USER).substring(0, 3));
                assertEquals("200 below", ask(client, "/api/below", Identity.ADMIN));
            }
        }
    }

    private static String ask(Client client, String path, Identity identity) throws Exception {
        Reply reply = client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity), null);
        return reply.status() + " " + reply.body();
    }

    @ParameterizedTest
    @MethodSource("registered")
    @DisplayName("what the class behind asks for is asked")
    void asked(Registered registered) throws Exception {
        String denied =
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}";
        try (Server server = new Providing(registered.type, registered.provider);
                Client client = new Client(server)) {
            assertEquals(denied, ask(client, "/api", Identity.USER));
            assertEquals("200 base", ask(client, "/api", Identity.ADMIN));
            assertEquals(denied, ask(client, "/api/below", Identity.USER));
            assertEquals("200 below", ask(client, "/api/below", Identity.ADMIN));
        }
    }

    @ParameterizedTest
    @MethodSource("registered")
    @DisplayName("behind two locators nobody can say what a provider of the application's own gave")
    void askedFurther(Registered registered) throws Exception {
        try (Server server = new Providing(registered.type, registered.provider);
                Client client = new Client(server)) {
            assertEquals("403", ask(client, "/api/further/below", Identity.USER).substring(0, 3));
            assertEquals(
                    registered.deep ? "200" : "403",
                    ask(client, "/api/further/below", Identity.ADMIN).substring(0, 3));
        }
    }

    @Test
    @DisplayName("an instance is asked for once, and released, whoever asks")
    void once() throws Exception {
        Giving provider = new Giving(Api.class, new OnClass(), false);
        try (Server server = new Providing(Api.class, provider);
                Client client = new Client(server)) {
            ask(client, "/api", Identity.USER);
            ask(client, "/api", Identity.ADMIN);
        }
        assertEquals(List.of("get", "release", "get", "release"), provider.calls);
    }
}
