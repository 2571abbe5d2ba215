package dev.rolegate.conformance;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.matcher.Matchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javassist.util.proxy.MethodHandler;
import javassist.util.proxy.ProxyFactory;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.aopalliance.intercept.MethodInterceptor;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Wraps an instance as each library does it for an interceptor that only goes on, as for a transaction. */
final class ProxyLibraries {

    private ProxyLibraries() {}

    static List<Column> columns() {
        return List.of(
                column("Spring, CGLIB", instance -> spring(instance, true)),
                column("Spring, JDK", instance -> spring(instance, false)),
                column("Guice", ProxyLibraries::guice),
                column("Javassist", ProxyLibraries::javassist),
                column("Byte Buddy", ProxyLibraries::byteBuddy),
                column("Weld, client proxy", weld(ApplicationScoped.Literal.INSTANCE)),
                column("Weld, interceptor", weld(Dependent.Literal.INSTANCE)));
    }

    private static Column column(String name, UnaryOperator<Object> wrap) {
        return new Column(name, Column.PLAIN.loader(), Column.PLAIN.language(), wrap);
    }

    private static Object spring(Object instance, boolean ofClass) {
        org.springframework.aop.framework.ProxyFactory factory =
                new org.springframework.aop.framework.ProxyFactory(instance);
        factory.setProxyTargetClass(ofClass);
        factory.addAdvice((MethodInterceptor) call -> call.proceed());
        return factory.getProxy();
    }

    private static Object guice(Object instance) {
        return Guice.createInjector(new AbstractModule() {
                    @Override
                    protected void configure() {
                        bindInterceptor(Matchers.any(), method -> !method.isSynthetic(), call -> call.proceed());
                    }
                })
                .getInstance(instance.getClass());
    }

    private static Object javassist(Object instance) {
        ProxyFactory factory = new ProxyFactory();
        factory.setSuperclass(instance.getClass());
        MethodHandler handler = (self, method, proceed, arguments) -> proceed.invoke(self, arguments);
        try {
            return factory.create(new Class<?>[0], new Object[0], handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each method of the subclass calls. */
    public static final class GoesOn {
        private GoesOn() {}

        @RuntimeType
        public static Object on(@SuperCall Callable<?> call) throws Exception {
            return call.call();
        }
    }

    private static Object byteBuddy(Object instance) {
        try {
            return new ByteBuddy()
                    .subclass(instance.getClass())
                    .method(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class)))
                    .intercept(MethodDelegation.to(GoesOn.class))
                    .make()
                    .load(instance.getClass().getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                    .getLoaded()
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Watched {}

    /** As for a transaction. */
    @Watched
    @Interceptor
    public static class Watch {
        @AroundInvoke
        public Object around(InvocationContext context) throws Exception {
            return context.proceed();
        }
    }

    private record AsBeans(Set<Class<?>> types, Annotation scope) implements Extension {

        void configure(@Observes ProcessAnnotatedType<?> found) {
            if (types.contains(found.getAnnotatedType().getJavaClass())) {
                found.configureAnnotatedType().add(scope).add(new AnnotationLiteral<Watched>() {});
            }
        }
    }

    /** One container for all that are wrapped, since its start takes its time. */
    private static UnaryOperator<Object> weld(Annotation scope) {
        Set<Class<?>> types = Column.PLAIN.types();
        WeldContainer container = new Weld(scope.annotationType().getName())
                .disableDiscovery()
                .beanClasses(types.toArray(Class<?>[]::new))
                .addBeanClass(Watch.class)
                .interceptors(Watch.class)
                .addExtension(new AsBeans(types, scope))
                .initialize();
        return instance -> container.select(instance.getClass()).get();
    }
}
