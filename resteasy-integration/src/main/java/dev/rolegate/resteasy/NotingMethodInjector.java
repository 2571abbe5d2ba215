package dev.rolegate.resteasy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.InjectorFactory;
import org.jboss.resteasy.spi.MethodInjector;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jboss.resteasy.spi.ValueInjector;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jboss.resteasy.spi.metadata.ResourceMethod;
import org.jspecify.annotations.Nullable;

/** RESTEasy tells nobody which locator it takes, but asks here for its arguments before it calls it. */
record NotingMethodInjector(MethodInjector original, ResourceLocator locator) implements MethodInjector {

    /** The factory, with locators' arguments from here; a proxy, since its other methods change with the version. */
    static InjectorFactory in(InjectorFactory original) {
        return (InjectorFactory) Proxy.newProxyInstance(
                NotingMethodInjector.class.getClassLoader(),
                new Class<?>[] {InjectorFactory.class},
                new Factory(original));
    }

    private record Factory(InjectorFactory original) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                Object made = make(method, arguments);
                // A resource method is a locator, too, in RESTEasy's types.
                return made instanceof MethodInjector injector
                                && arguments[0] instanceof ResourceLocator locator
                                && !(locator instanceof ResourceMethod)
                        ? new NotingMethodInjector(injector, locator)
                        : made;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** What is called for each method not by reflection, which has a class made for what is called often. */
        private @Nullable Object make(Method method, Object[] arguments) throws ReflectiveOperationException {
            return method.getName().equals("createMethodInjector")
                            && arguments[0] instanceof ResourceLocator locator
                            && arguments[1] instanceof ResteasyProviderFactory factory
                    ? original.createMethodInjector(locator, factory)
                    : method.invoke(original, arguments);
        }
    }

    @Override
    public Object injectArguments(HttpRequest request, HttpResponse response) {
        TakenLocators.note(request, locator.getMethod());
        return original.injectArguments(request, response);
    }

    @Override
    public Object invoke(HttpRequest request, HttpResponse response, Object target) {
        return original.invoke(request, response, target);
    }

    @Override
    public ValueInjector[] getParams() {
        return original.getParams();
    }

    @Override
    public boolean expectsBody() {
        return original.expectsBody();
    }
}
