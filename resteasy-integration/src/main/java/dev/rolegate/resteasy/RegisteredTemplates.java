package dev.rolegate.resteasy;

import dev.rolegate.internal.rule.Route;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.core.ResourceLocatorInvoker;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResourceMethodRegistry;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResourceInvoker;
import org.jspecify.annotations.Nullable;

/** Where RESTEasy's registry has what it matched: a class may be registered below another path than its own. */
final class RegisteredTemplates {

    /**
     * The registry, as it was last read.
     *
     * @param methods the template of each resource method that is no sub-resource's
     * @param locators the same of locators; {@code null} for one that is registered more than once
     */
    private record Read(int size, Map<ResourceInvoker, String> methods, Map<Method, @Nullable String> locators) {}

    private volatile @Nullable Read read;

    /**
     * The template of a matched request; {@code null} if the registry does not tell it.
     *
     * @param declared what annotations tell
     */
    @Nullable
    String of(HttpRequest request, String declared) {
        if (!(ResteasyContext.getContextData(Registry.class) instanceof ResourceMethodRegistry registry)) {
            return null;
        }
        Read known = read(registry);
        List<Method> taken = TakenLocators.in(request);
        if (!taken.isEmpty()) {
            String locator = known.locators.get(taken.get(0));
            return locator == null ? null : below(locator, declared);
        }
        Object called = request.getAttribute(ResourceMethodInvoker.class.getName());
        String method = called instanceof ResourceMethodInvoker invoker ? known.methods.get(invoker) : null;
        return method == null ? null : '/' + Route.join("", method);
    }

    /** Of the whole template the registry has the beginning: what it has more than is declared comes first. */
    private static @Nullable String below(String registered, String declared) {
        String locator = Route.join("", registered);
        String whole = Route.join("", declared);
        for (int at = 0; at >= 0; at = locator.indexOf('/', at + 1)) {
            String rest = at == 0 ? locator : locator.substring(at + 1);
            if (whole.equals(rest) || whole.startsWith(rest + '/')) {
                return '/' + Route.join(locator.substring(0, at), whole);
            }
        }
        return null;
    }

    private Read read(ResourceMethodRegistry registry) {
        Read last = read;
        if (last != null && last.size == registry.getSize()) {
            return last;
        }
        Read now = new Read(registry.getSize(), new IdentityHashMap<>(), new HashMap<>());
        registry.getBounded().forEach((template, invokers) -> {
            for (ResourceInvoker each : invokers) {
                if (each instanceof ResourceLocatorInvoker locator) {
                    Method method = locator.getMethod();
                    now.locators.put(method, now.locators.containsKey(method) ? null : template);
                } else {
                    now.methods.put(each, template);
                }
            }
        });
        read = now;
        return now;
    }
}
