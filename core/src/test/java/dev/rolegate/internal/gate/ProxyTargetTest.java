package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.OwnClasses;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.annotation.security.PermitAll;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("6: of a proxy")
class ProxyTargetTest {

    private final Requirements requirements = new Requirements(
            new ResourceClasses(type -> false), new Options(Map.of()), new Denials(new Options(Map.of())), null);

    /** Spring's and Weld's, as far as they are asked. */
    private final OwnClasses libraries = new OwnClasses()
            .compile(
                    "package org.springframework.aop; public interface TargetSource { boolean isStatic();"
                            + " Object getTarget() throws Exception; }",
                    "package org.springframework.aop.framework; public interface Advised {"
                            + " org.springframework.aop.TargetSource getTargetSource(); }",
                    "package org.jboss.weld.proxy; public interface WeldClientProxy { Metadata getMetadata();"
                            + " interface Metadata { Bean getBean(); Object getContextualInstance(); }"
                            + " interface Bean { Class<?> getBeanClass(); } }",
                    "package io.quarkus.arc; public interface InjectableBean { Class<?> getBeanClass(); }",
                    "package io.quarkus.arc; public interface ClientProxy { InjectableBean arc_bean();"
                            + " Object arc_contextualInstance(); }",
                    "package org.glassfish.hk2.api; public interface ProxyCtl { Object __make(); }",
                    "package shop; import dev.rolegate.RequiresRole;"
                            + " public class Cart { @RequiresRole(\"user\") public void get() {} public void all() {} }",
                    "package shop; import dev.rolegate.RequiresRole; import jakarta.annotation.security.PermitAll;"
                            + " public class AdminCart extends Cart {"
                            + " @Override @PermitAll public void get() {}"
                            + " @Override @RequiresRole(\"admin\") public void all() {} }",
                    "package shop; public class OfWeld$_$$_WeldClientProxy extends Cart implements org.jboss.weld.proxy.WeldClientProxy {"
                            + " final Metadata metadata; public OfWeld$_$$_WeldClientProxy(Metadata given) { metadata = given; }"
                            + " public Metadata getMetadata() { return metadata; } }",
                    "package shop; public class OfArc extends Cart implements io.quarkus.arc.ClientProxy {"
                            + " final io.quarkus.arc.InjectableBean bean; final Object instance;"
                            + " public OfArc(io.quarkus.arc.InjectableBean of, Object made) { bean = of; instance = made; }"
                            + " public io.quarkus.arc.InjectableBean arc_bean() { return bean; }"
                            + " public Object arc_contextualInstance() { return instance; } }",
                    "package shop; public class OfHk2 extends Cart implements org.glassfish.hk2.api.ProxyCtl {"
                            + " final Object instance; public OfHk2(Object made) { instance = made; }"
                            + " public Object __make() { return instance; } }");

    public interface Api {
        @RequiresRole("user")
        void get();

        @PermitAll
        void all();
    }

    public static class Bar implements Api {
        @Override
        @RequiresRole("admin")
        public void get() {}

        @Override
        @RequiresRole("admin")
        public void all() {}
    }

    public interface Introduced {
        @RequiresRole("auditor")
        void get();
    }

    @RequiresRole("auditor")
    public interface IntroducedType {}

    public interface IntroducedMistake {
        @RequiresRole({})
        void other();
    }

    public static class Producer {
        @RequiresRole("nobody")
        public void get() {}
    }

    private Object proxy(InvocationHandler handler, Object... interfaces) {
        Class<?>[] all = Arrays.stream(interfaces)
                .map(each -> each instanceof Class<?> type ? type : libraries.named((String) each))
                .toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(libraries, all, handler);
    }

    /** As Spring's ProxyFactory makes it. */
    private Object spring(Object target, boolean fixed, Object... interfaces) {
        Object source = proxy(
                (self, method, with) -> method.getName().equals("isStatic") ? fixed : target,
                "org.springframework.aop.TargetSource");
        Object[] all = Arrays.copyOf(interfaces, interfaces.length + 1);
        all[interfaces.length] = "org.springframework.aop.framework.Advised";
        return proxy((self, method, with) -> source, all);
    }

    /** What Weld's proxies tell of a bean, and of what stands behind them by now. */
    private Object metadata(Class<?> beanClass, @Nullable Object instance) {
        Object bean = proxy((self, method, with) -> beanClass, "org.jboss.weld.proxy.WeldClientProxy$Bean");
        return proxy(
                (self, method, with) -> method.getName().equals("getBean") ? bean : instance,
                "org.jboss.weld.proxy.WeldClientProxy$Metadata");
    }

    /** As Weld makes it of a bean whose types are interfaces. */
    private Object weld(Class<?> beanClass) {
        return weld(beanClass, null);
    }

    private Object weld(Class<?> beanClass, @Nullable Object instance) {
        Object metadata = metadata(beanClass, instance);
        return proxy((self, method, with) -> metadata, Api.class, "org.jboss.weld.proxy.WeldClientProxy");
    }

    /** As libraries make it of a class. */
    private Object ofClass(String name, @Nullable Object... with) {
        try {
            return libraries.named("shop." + name).getConstructors()[0].newInstance(with);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Each library's, of what a producer makes. */
    private List<Object> produced(@Nullable Object made) {
        Object bean = proxy((self, method, with) -> Producer.class, "io.quarkus.arc.InjectableBean");
        return List.of(
                ofClass("OfWeld$_$$_WeldClientProxy", metadata(Producer.class, made)),
                ofClass("OfArc", bean, made),
                ofClass("OfHk2", made));
    }

    /** As Quarkus' ArC makes it of a bean. */
    private Object arc(Class<?> beanClass, Class<?>... more) {
        Object bean = proxy((self, method, with) -> beanClass, "io.quarkus.arc.InjectableBean");
        Object[] all = Arrays.copyOf(more, more.length + 2, Object[].class);
        all[more.length] = Api.class;
        all[more.length + 1] = "io.quarkus.arc.ClientProxy";
        return proxy((self, method, with) -> bean, all);
    }

    private String asked(Object instance, String name) {
        return asked(instance, Api.class, name);
    }

    private String asked(Object instance, Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            Match match = Match.of(List.of(), instance, type, method);
            Requirement asked = requirements.endpoint(match.type(), method);
            if (match.announced() != null) {
                asked = asked.and(requirements.announced(match.announced(), match.type(), method));
            }
            return asked.isClosed()
                    ? "closed"
                    : Arrays.stream(asked.clauses)
                            .map(clause -> String.join("|", clause.roles()))
                            .collect(Collectors.joining("&"));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Nested
    @DisplayName("that tells what it stands for")
    class Told {

        @Test
        @DisplayName("that one's class decides, not its interface")
        void target() {
            Object proxy = spring(new Bar(), true, Api.class);
            assertEquals(List.of("admin", "admin"), List.of(asked(proxy, "get"), asked(proxy, "all")));
        }

        @Test
        @DisplayName("that one's class decides, behind a proxy of a proxy")
        void nested() {
            assertEquals("admin", asked(spring(spring(new Bar(), true, Api.class), true, Api.class), "get"));
        }

        @Test
        @DisplayName("two of one class are told apart")
        void twoOfOneClass() {
            Object bar = spring(new Bar(), true, Api.class);
            Object other = spring(proxy((self, method, with) -> null, Api.class), true, Api.class);
            assertEquals(
                    List.of(bar.getClass(), "admin", "user"),
                    List.of(other.getClass(), asked(bar, "get"), asked(other, "get")));
        }

        @Test
        @DisplayName("what its other interfaces declare is asked for besides")
        void introduced() {
            Object method = spring(new Bar(), true, Api.class, Introduced.class);
            Object type = spring(new Bar(), true, Api.class, IntroducedType.class);
            assertEquals(
                    List.of("admin&auditor", "admin", "admin&auditor"),
                    List.of(asked(method, "get"), asked(method, "all"), asked(type, "all")));
        }

        @Test
        @DisplayName("a bean's class decides")
        void bean() {
            assertEquals("admin", asked(weld(Bar.class), "get"));
        }

        @Test
        @DisplayName("a bean's class decides on Quarkus, whatever of the JDK's the proxy implements besides")
        void beanOfArc() {
            assertEquals(
                    List.of("admin", "admin"),
                    List.of(asked(arc(Bar.class), "get"), asked(arc(Bar.class, java.io.Serializable.class), "get")));
        }

        @Test
        @DisplayName("the class of what a producer made decides, not the producer, nor the class that it declares")
        void produced() {
            Class<?> declared = libraries.named("shop.Cart");
            for (Object each : ProxyTargetTest.this.produced(ofClass("AdminCart"))) {
                assertEquals(List.of("", "admin"), List.of(asked(each, declared, "get"), asked(each, declared, "all")));
            }
        }

        @Test
        @DisplayName("the class of what a producer made decides, where it declares an interface")
        void producedOfInterface() {
            assertEquals("admin", asked(weld(Producer.class, new Bar()), "all"));
        }

        @Test
        @DisplayName("the class of what a producer made decides, where that is the one that it declares")
        void producedAsDeclared() {
            Class<?> declared = libraries.named("shop.Cart");
            for (Object each : ProxyTargetTest.this.produced(ofClass("Cart"))) {
                assertEquals(List.of("user", ""), List.of(asked(each, declared, "get"), asked(each, declared, "all")));
            }
        }

        @Test
        @DisplayName("a mistake in its other interfaces closes it")
        void introducedMistake() {
            assertEquals("closed", asked(spring(new Bar(), true, Api.class, IntroducedMistake.class), "get"));
        }

        @Test
        @DisplayName("a locator is decided by the same")
        void locator() {
            Step step = Step.of(spring(new Bar(), true, Api.class), Api.class.getMethods()[0]);
            assertEquals(Bar.class, step.type());
        }

        @Test
        @DisplayName("that one's class is the instance's")
        void type() {
            assertEquals(Bar.class, Match.typeOf(spring(new Bar(), true, Api.class)));
        }
    }

    @Nested
    @DisplayName("that does not tell")
    class Untold {

        @Test
        @DisplayName("its own class is the instance's")
        void type() {
            assertEquals(Bar.class, Match.typeOf(new Bar()));
        }

        @Test
        @DisplayName("its interface decides, where more proxies are nested than anybody nests")
        void tooDeep() {
            Object proxy = new Bar();
            for (int i = 0; i < 9; i++) {
                proxy = spring(proxy, true, Api.class);
            }
            assertEquals("user", asked(proxy, "get"));
        }

        @Test
        @DisplayName("its interface decides, where what it stands for may change")
        void changing() {
            assertEquals("user", asked(spring(new Bar(), false, Api.class), "get"));
        }

        @Test
        @DisplayName("its interface decides, where its bean is what somebody else produces")
        void produced() {
            assertEquals("user", asked(weld(Producer.class), "get"));
        }

        @Test
        @DisplayName("its class decides, where its bean is what somebody else produces, and nothing is there yet")
        void notProducedYet() {
            Class<?> declared = libraries.named("shop.Cart");
            for (Object each : ProxyTargetTest.this.produced(null)) {
                assertEquals(List.of("user", ""), List.of(asked(each, declared, "get"), asked(each, declared, "all")));
            }
        }

        @Test
        @DisplayName("its interface decides, where asking fails")
        void failing() {
            Object proxy = proxy(
                    (self, method, with) -> {
                        throw new IllegalStateException("Nobody knows.");
                    },
                    Api.class,
                    "org.springframework.aop.framework.Advised");
            assertEquals("user", asked(proxy, "get"));
        }
    }
}
