package dev.rolegate.resteasy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.spi.HttpRequest;
import org.jspecify.annotations.Nullable;

/** The locators that one request has taken so far, outermost first. */
final class TakenLocators {

    private static final String ATTRIBUTE = "dev.rolegate.resteasy.locators";

    private final HttpRequest request;
    private final List<Method> methods = new ArrayList<>();

    private TakenLocators(HttpRequest request) {
        this.request = request;
    }

    static void note(HttpRequest request, Method locator) {
        TakenLocators taken = of(request);
        if (taken == null) {
            taken = new TakenLocators(request);
            request.setAttribute(ATTRIBUTE, taken);
        }
        taken.methods.add(locator);
    }

    static List<Method> in(HttpRequest request) {
        TakenLocators taken = of(request);
        return taken == null ? List.of() : taken.methods;
    }

    /** A servlet's forward keeps the attributes of the request that it leaves: those are not ours. */
    private static @Nullable TakenLocators of(HttpRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof TakenLocators taken && taken.request == request
                ? taken
                : null;
    }
}
