package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.OwnClasses;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a class has the same name on each start")
class SourcesTest {

    private static final String OWN = SourcesTest.class.getName();

    static class Users$ByteBuddy$x8sJq1 {}

    static class Users_$$_jvstab1_0 {}

    static class Users$$EnhancerBySpringCGLIB$$1f3a {}

    static class Users$$SpringCGLIB$$0 {}

    static class Users$Proxy$_$$_WeldClientProxy {}

    static class Users$$OwbNormalScopeProxy3 {}

    @Test
    @DisplayName("if it is that of a lambda, of whose name the JVM makes a part anew")
    void lambda() {
        Supplier<String> one = () -> "one";
        Supplier<String> other = () -> "other";
        String name = OWN + "$$Lambda";
        assertEquals(List.of(name, name), List.of(Sources.of(one.getClass()), Sources.of(other.getClass())));
    }

    @Test
    @DisplayName("if it is a proxy of the JDK, which are numbered")
    void proxy() {
        Object proxy = Proxy.newProxyInstance(
                SourcesTest.class.getClassLoader(),
                new Class<?>[] {Callable.class, Runnable.class},
                (self, method, arguments) -> null);
        assertEquals("$Proxy(java.util.concurrent.Callable, java.lang.Runnable)", Sources.of(proxy.getClass()));
    }

    @Test
    @DisplayName("if a proxy library numbers it, or puts a hash into it")
    void libraries() {
        assertEquals(
                List.of(
                        OWN + "$Users$ByteBuddy$",
                        OWN + "$Users_$$_jvst",
                        OWN + "$Users$$EnhancerBySpringCGLIB",
                        OWN + "$Users$$SpringCGLIB$$",
                        OWN + "$Users$Proxy$_$$_WeldClientProxy",
                        OWN + "$Users$$OwbNormalScopeProxy"),
                List.of(
                        Sources.of(Users$ByteBuddy$x8sJq1.class),
                        Sources.of(Users_$$_jvstab1_0.class),
                        Sources.of(Users$$EnhancerBySpringCGLIB$$1f3a.class),
                        Sources.of(Users$$SpringCGLIB$$0.class),
                        Sources.of(Users$Proxy$_$$_WeldClientProxy.class),
                        Sources.of(Users$$OwbNormalScopeProxy3.class)));
    }

    static class Plain {}

    @Test
    @DisplayName("if it is hidden, and no lambda's")
    void hidden() throws Exception {
        try (InputStream file = SourcesTest.class.getResourceAsStream("SourcesTest$Plain.class")) {
            Class<?> hidden = MethodHandles.lookup()
                    .defineHiddenClass(file.readAllBytes(), false)
                    .lookupClass();
            assertEquals(OWN + "$Plain", Sources.of(hidden));
        }
    }

    @Test
    @DisplayName("if a proxy library marks it by an interface alone")
    void marked() throws Exception {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "package net.sf.cglib.proxy; public interface Factory {}",
                        "package com.example; public class Marked implements net.sf.cglib.proxy.Factory {}");
        assertEquals("com.example.Marked", Sources.of(classes.named("com.example.Marked")));
    }

    @Test
    @DisplayName("which is its own, if it is any other")
    void other() {
        Object anonymous = new Object() {};
        assertEquals(anonymous.getClass().getName(), Sources.of(anonymous.getClass()));
    }
}
