package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/**
 * Root resources that are registered as instances; most as a CDI container hands them out: of a generated subclass that
 * overrides everything and carries no annotation.
 */
public final class Instances {

    private Instances() {}

    public static List<Object> instances() {
        return List.of(
                new Plain(),
                new Accounts_ClientProxy(),
                new Ledger_Subclass(),
                new Books_ClientProxy(),
                new Journal_Subclass(),
                new PackagePrivate(),
                new WithOverride() {
                    @Override
                    @DenyAll
                    public String get() {
                        return "ok";
                    }
                });
    }

    public static Shapes shapes() {
        return new Shapes(
                List.of(),
                List.of(
                        admin("2: an instance's method", "/instance"),
                        open("4: an instance's other method", "/instance/open"),
                        admin("2: a proxy of a bean with a role on the method", "/accounts"),
                        admin("2: a proxy of a bean, and an entity", "/accounts")
                                .with("POST"),
                        open("4: a proxy's other method", "/accounts/open"),
                        admin("3: a proxy of a bean with a role", "/ledger"),
                        user("2: a proxied method's role beats its class's", "/ledger/user"),
                        admin("3: a proxy, the role on the bean's interface", "/books"),
                        admin("3: a proxy, @RolesAllowed on the bean's superclass", "/journal"),
                        admin("3: a package-private class with a role", "/package-private"),
                        closed("2: an anonymous subclass's override", "/anonymous")));
    }

    @Path("instance")
    public static class Plain {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }
    }

    @Path("accounts")
    public static class Accounts {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @POST
        @RequiresRole("admin")
        public String post(Entity entity) {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }
    }

    public static class Accounts_ClientProxy extends Accounts {
        private final Accounts bean = new Accounts();

        @Override
        public String get() {
            return bean.get();
        }

        @Override
        public String post(Entity entity) {
            return bean.post(entity);
        }

        @Override
        public String open() {
            return bean.open();
        }
    }

    @Path("ledger")
    @RequiresRole("admin")
    public static class Ledger {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }
    }

    public static class Ledger_Subclass extends Ledger {
        @Override
        public String get() {
            return super.get();
        }

        @Override
        public String user() {
            return super.user();
        }
    }

    @RequiresRole("admin")
    public interface AdminType {}

    @Path("books")
    public static class Books implements AdminType {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class Books_ClientProxy extends Books {
        private final Books bean = new Books();

        @Override
        public String get() {
            return bean.get();
        }
    }

    @RolesAllowed("admin")
    public static class AdminClass {}

    @Path("journal")
    public static class Journal extends AdminClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class Journal_Subclass extends Journal {
        @Override
        public String get() {
            return super.get();
        }
    }

    public static class WithVerb {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("package-private")
    @RequiresRole("admin")
    static class PackagePrivate extends WithVerb {}

    @Path("anonymous")
    public static class WithOverride {
        @GET
        public String get() {
            return "ok";
        }
    }
}
