package dev.rolegate.conformance.generated;

import java.util.Optional;

/** How a request gets to the resource: as a root, with {@code @Path} on one of its types, or through locators. */
enum Route {
    ROOT_BY_OWN("root", Tier.OWN),
    ROOT_BY_SUPERCLASS("root by @Path on superclass", Tier.SUPERCLASS),
    ROOT_BY_GRANDPARENT("root by @Path on grandparent", Tier.GRANDPARENT),
    ROOT_BY_INTERFACE("root by @Path on interface", Tier.INTERFACE),
    CLASS("locator declared as the class", 1, Returns.CLASS),
    INTERFACE("locator declared as an interface", 1, Returns.INTERFACE),
    OBJECT("locator declared as Object", 1, Returns.OBJECT),
    CLASS_DEEP("three locators declared as classes", 3, Returns.CLASS),
    INTERFACE_DEEP("three locators declared as interfaces", 3, Returns.INTERFACE),
    OBJECT_DEEP("three locators declared as Object", 3, Returns.OBJECT);

    /** The declared return type of the locators. */
    enum Returns {
        CLASS,
        INTERFACE,
        OBJECT
    }

    private final String text;
    private final int locators;
    private final Returns returns;
    private final Optional<Tier> path;

    Route(String text, Tier path) {
        this.text = text;
        this.locators = 0;
        this.returns = Returns.CLASS;
        this.path = Optional.of(path);
    }

    Route(String text, int locators, Returns returns) {
        this.text = text;
        this.locators = locators;
        this.returns = returns;
        this.path = Optional.empty();
    }

    int locators() {
        return locators;
    }

    Returns returns() {
        return returns;
    }

    /** The type that carries {@code @Path}, of a root resource. */
    Optional<Tier> path() {
        return path;
    }

    @Override
    public String toString() {
        return text;
    }
}
