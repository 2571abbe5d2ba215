package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The locators that one request on RESTEasy has taken so far, outermost first. It tells nobody which these are, but asks its
 * factory of injectors for the arguments of each before it calls it. By reflection: a server may hide its types from applications.
 */
record NotedLocators(Object request, Method last, @Nullable NotedLocators before) {

    private static final String ATTRIBUTE = "dev.rolegate.locators";
    private static final String SPI = "org.jboss.resteasy.spi.";

    /**
     * Has them noted from now on.
     *
     * @param integrated whether an integration does, which it tells once resources are registered
     * @param deployment RESTEasy's own
     */
    static void in(Object deployment, ClassLoader resteasy, BooleanSupplier integrated)
            throws ReflectiveOperationException {
        Class<?> injectors = named("InjectorFactory", resteasy);
        Class<?> factories = named("ResteasyProviderFactory", resteasy);
        Object factory = named("ResteasyDeployment", resteasy)
                .getMethod("getProviderFactory")
                .invoke(deployment);
        Object original = factories.getMethod("getInjectorFactory").invoke(factory);
        Object noting = proxy(injectors, new Factory(original, new Types(resteasy), integrated));
        factories.getMethod("setInjectorFactory", injectors).invoke(factory, noting);
    }

    /** Those of a request; {@code null} where none are noted. */
    static @Nullable List<Method> of(ContainerRequestContext request) throws ReflectiveOperationException {
        if (!(request.getProperty(ATTRIBUTE) instanceof NotedLocators noted)) {
            return null;
        }
        Object own = request.getClass().getMethod("getHttpRequest").invoke(request);
        return noted.request == own ? noted.taken() : null;
    }

    private List<Method> taken() {
        List<Method> taken = new ArrayList<>();
        for (NotedLocators each = this; each != null; each = each.before) {
            taken.add(0, each.last);
        }
        return taken;
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Class<?> named(String name, ClassLoader resteasy) throws ClassNotFoundException {
        return Class.forName(SPI + name, false, resteasy);
    }

    private static @Nullable Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What is read of RESTEasy. */
    private static final class Types {

        private final Class<?> injector;
        private final Class<?> locator;
        private final Class<?> resourceMethod;
        private final Method method;
        private final Method get;
        private final Method set;

        Types(ClassLoader resteasy) throws ReflectiveOperationException {
            injector = named("MethodInjector", resteasy);
            locator = named("metadata.ResourceLocator", resteasy);
            resourceMethod = named("metadata.ResourceMethod", resteasy);
            method = locator.getMethod("getMethod");
            Class<?> request = named("HttpRequest", resteasy);
            get = request.getMethod("getAttribute", String.class);
            set = request.getMethod("setAttribute", String.class, Object.class);
        }

        /** Of a resource method it is none, though RESTEasy's types say so. */
        boolean isLocator(Object described) {
            return locator.isInstance(described) && !resourceMethod.isInstance(described);
        }

        /** A servlet's forward keeps the attributes of the request that it leaves: those are not of this one. */
        void note(Object request, Method locator) throws ReflectiveOperationException {
            NotedLocators before =
                    get.invoke(request, ATTRIBUTE) instanceof NotedLocators noted && noted.request == request
                            ? noted
                            : null;
            set.invoke(request, ATTRIBUTE, new NotedLocators(request, locator, before));
        }
    }

    private record Factory(Object original, Types types, BooleanSupplier integrated) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Object made = call(method, original, arguments);
            return types.injector.isInstance(made) && types.isLocator(arguments[0]) && !integrated.getAsBoolean()
                    ? proxy(types.injector, new Injector(made, types, (Method) types.method.invoke(arguments[0])))
                    : made;
        }
    }

    private record Injector(Object original, Types types, Method locator) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("injectArguments") && arguments != null) {
                types.note(arguments[0], locator);
            }
            return call(method, original, arguments);
        }
    }
}
