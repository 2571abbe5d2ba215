package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.IdentityFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proxies of HK2's, for what a factory makes with each request. */
@DisplayName("6: of a proxy that Jersey injects")
class InjectedProxiesTest {

    @Path("cart")
    @RequiresRole("user")
    public static class Cart {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @DELETE
        public String delete() {
            return "ok";
        }
    }

    public static class OthersCart extends Cart {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Override
        @PermitAll
        public String open() {
            return "ok";
        }
    }

    public interface Basket {
        @GET
        String get();
    }

    public static class OthersBasket implements Basket {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Carts implements Supplier<Cart> {
        @Override
        public Cart get() {
            return new OthersCart();
        }
    }

    public static class Baskets implements Supplier<Basket> {
        @Override
        public Basket get() {
            return new OthersBasket();
        }
    }

    @Path("shop")
    public static class Shop {
        @Context
        private Cart cart;

        @Context
        private Basket basket;

        @Path("cart")
        public Cart cart() {
            return cart;
        }

        @Path("any")
        public Object any() {
            return cart;
        }

        @Path("basket")
        public Object basket() {
            return basket;
        }
    }

    private static ApplicationHandler start(boolean alone) {
        ResourceConfig config = new ResourceConfig(
                        Shop.class, Cart.class, RequiresRoleFeature.class, IdentityFilter.class)
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bindFactory(Carts.class)
                                .proxy(true)
                                .proxyForSameScope(true)
                                .to(Cart.class)
                                .in(RequestScoped.class);
                        bindFactory(Baskets.class)
                                .proxy(true)
                                .proxyForSameScope(true)
                                .to(Basket.class)
                                .in(RequestScoped.class);
                    }
                });
        return new ApplicationHandler(config.property("jakarta.ws.rs.loadServices", !alone));
    }

    @ParameterizedTest(name = "{0}, core alone: {1}")
    @CsvSource({
        "shop/cart, false, 403 403 200",
        "shop/cart, true, 403 403 200",
        "shop/cart/open, false, 200 200 200",
        "shop/cart/open, true, 200 200 200",
        "shop/any, false, 403 403 200",
        "shop/any, true, 403 403 200",
        "shop/basket, false, 403 403 200",
        "shop/basket, true, 403 403 200",
        "cart, false, 403 403 200",
        "cart, true, 403 403 200",
        "cart/open, false, 200 200 200",
        "cart/open, true, 200 200 200",
    })
    @DisplayName("what the factory made decides, not the class that it is asked for")
    void made(String path, boolean alone, String expected) throws Exception {
        assertEquals(expected, Requests.statuses(start(alone), path));
    }
}
